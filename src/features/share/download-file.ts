interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Hands a text to the browser's downloads. */
export function downloadFile({ name, mediaType, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the time that it comes round to timers.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
