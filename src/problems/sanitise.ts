import DOMPurify from 'dompurify';

// What renderMarkdown can produce, and nothing else.
const TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr th td div code pre em strong s blockquote hr br a img span ' +
  'details summary ' +
  'math mrow mi mo mn ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom merror menclose ' +
  'msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd';

const ATTRIBUTES =
  'href rel target title src alt class style start tabindex ' +
  'display displaystyle scriptlevel mathvariant mathsize stretchy fence separator form lspace rspace minsize maxsize ' +
  'movablelimits symmetric largeop accent accentunder linethickness width height depth voffset ' +
  'columnalign columnspacing columnlines rowspacing rowlines rowalign columnspan rowspan frame notation';

const CLASS_PATTERN = /^(?:(?:tok|tml|chr|wbk|ff|language)-[\w-]+|formula(?:-error)?|table-scroll)$/;
const STYLE_PATTERN = /^(?:\s*[a-z-]+\s*:\s*[-#%.,\w\s]+;?)*$/;
const LINK_PATTERN = /^(?:https:|mailto:|#)/i;
const IMAGE_PATTERN = /^(?:https:|data:image\/(?:png|jpeg|webp)[;,])/i;

const purifier = DOMPurify();

purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
  const value = attribute.attrValue;
  switch (attribute.attrName) {
    case 'class':
      attribute.keepAttr = value.split(/\s+/).every((name) => name === '' || CLASS_PATTERN.test(name));
      break;
    case 'style':
      attribute.keepAttr = STYLE_PATTERN.test(value);
      break;
    case 'href':
      attribute.keepAttr = element.nodeName === 'A' && LINK_PATTERN.test(value);
      break;
    case 'src':
      attribute.keepAttr = element.nodeName === 'IMG' && IMAGE_PATTERN.test(value);
      break;
  }
});

/** HTML from a stranger's Markdown, cut down to what prose and formulas need. Needs a document. */
export function sanitise(html: string): string {
  return purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ATTRIBUTES.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // The second fence must not depend on the defaults: `target` and `rel` are ours.
    ADD_ATTR: ['target'],
  });
}
