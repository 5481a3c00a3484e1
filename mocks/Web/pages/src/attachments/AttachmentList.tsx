import { useState } from 'preact/hooks';
import { formatSize } from './formatSize.ts';

interface AttachmentListProps {
  files: readonly File[];
  onRemove: (file: File) => void;
}

export function AttachmentList({ files, onRemove }: AttachmentListProps) {
  const [asking, setAsking] = useState<File>();
  const remove = (file: File) => {
    setAsking(undefined);
    onRemove(file);
  };
  return (
    <>
      {files.length > 0 && (
        <ul class="attachment-list">
          {files.map(file => (
            <li key={file.name}>
              <va-icon icon="attach_file" size={3} />
              <span data-dd-privacy="mask">{file.name} ({formatSize(file.size)})</span>
              <va-button
                secondary
                text="Remove"
                label={`Remove ${file.name}`}
                onClick={() => setAsking(file)}
                data-testid="remove-attachment-button"
                data-dd-privacy="mask"
              />
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <va-modal
          visible
          status="warning"
          modalTitle="Are you sure you want to remove this attachment?"
          oncloseEvent={() => setAsking(undefined)}
          data-testid="remove-attachment-modal"
        >
          <p data-dd-privacy="mask">{asking.name}</p>
          <div class="modal-buttons">
            <va-button text="Remove" onClick={() => remove(asking)} data-testid="confirm-remove-attachment-button" />
            <va-button secondary text="Cancel" onClick={() => setAsking(undefined)} data-testid="cancel-remove-attachment-button" />
          </div>
        </va-modal>
      )}
    </>
  );
}
