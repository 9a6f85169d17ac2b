import type { PrintPicture } from '../print-model.ts';
import { escapeXml } from './xml.ts';

const EMU_PER_TWIP = 635;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture in the line. `id` is unique in the document, or Word says the file is damaged; `embed` is its relation. */
export function writePicture(picture: PrintPicture, id: number, embed: string): string {
  const size = `cx="${Math.round(picture.width * EMU_PER_TWIP)}" cy="${Math.round(picture.height * EMU_PER_TWIP)}"`;
  const alt = picture.alt === '' ? '' : ` descr="${escapeXml(picture.alt)}"`;
  const decorative = picture.decorative
    ? `<a:extLst xmlns:a="${DRAWING}/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`
    : '';
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="Picture ${id}"${alt}>${decorative}</wp:docPr><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${embed}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
