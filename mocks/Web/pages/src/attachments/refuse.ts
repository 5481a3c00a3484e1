import type { AttachmentLimits } from './limits.ts';

type Sized = Pick<File, 'name' | 'size'>;

const mb = 1024 * 1024;

/** Why a file may not be attached, the first reason in the real page's order; undefined when it may. */
export function refuse(file: Sized, attached: readonly Sized[], limits: AttachmentLimits): string | undefined {
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const total = attached.reduce((sum, { size }) => sum + size, file.size);
  if (file.size === 0) return 'Your file is empty. Try attaching a different file.';
  if (!limits.extensions.includes(extension)) return `We can't attach this file type. Try attaching a ${listTypes(limits)}.`;
  if (attached.some(({ name }) => name === file.name)) return 'You have already attached this file.';
  if (file.size > limits.fileMb * mb) return `Your file is too large. Try attaching a file smaller than ${limits.fileMb}MB.`;
  if (total > limits.totalMb * mb) {
    return `Your files are too large. The total size of all files must be smaller than ${limits.totalMb}MB.`;
  }
  return undefined;
}

export function listTypes({ extensions }: AttachmentLimits): string {
  const names = extensions.map(extension => extension.toUpperCase());
  return `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`;
}
