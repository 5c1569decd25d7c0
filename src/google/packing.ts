// Long text as short text, for storing in cells: Google's own gzip, written in letters that a cell keeps as they are.

export const packing = () => ({
  pack: (text: string): string => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes()),
  unpack: (packed: string): string =>
    Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString(),
});
