export interface AttachmentLimits {
  count: number;
  fileMb: number;
  totalMb: number;
  extensions: readonly string[];
}

const standardTypes = ['doc', 'docx', 'gif', 'jpg', 'jpeg', 'pdf', 'png', 'rtf', 'txt', 'xls', 'xlsx', 'jfif', 'pjpeg', 'pjp'];
const largeTypes = ['bmp', 'tiff', 'tif', 'ppt', 'pptx', 'pps', 'ppsx', 'odt', 'mp4', 'm4v', 'mov', 'wmv', 'mpg'];

export const standard: AttachmentLimits = { count: 4, fileMb: 6, totalMb: 10, extensions: standardTypes };
export const large: AttachmentLimits = { count: 10, fileMb: 25, totalMb: 25, extensions: [...standardTypes, ...largeTypes] };

interface Pick {
  largeAttachments: boolean;
  cernerPilot: boolean;
  ohTriageGroup: boolean;
}

export const limitsFor = ({ largeAttachments, cernerPilot, ohTriageGroup }: Pick): AttachmentLimits =>
  largeAttachments || (cernerPilot && ohTriageGroup) ? large : standard;
