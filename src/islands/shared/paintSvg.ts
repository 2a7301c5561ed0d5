/** A picture as a file of pixels. It brings its own letters, and reaches nothing outside itself. */
export async function paintSvg(
  svg: string,
  size?: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size?.width ?? picture.naturalWidth * 2;
  canvas.height = size?.height ?? picture.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("picture not painted")))),
  );
}
