import { Document, isScalar, Scalar, visit } from 'yaml';
import { NUMBERINGS } from './front-matter-schema.ts';
import { writeLimit } from './limit.ts';
import { MARKING_POSITIONS } from './scheme-schemas.ts';
import type { Template, TemplateField } from './template.ts';

/** The YAML of a template's settings, defaults left out. */
export function writeFrontMatter(template: Template): string {
  const { name, description, practice, version, language, title, limit, sources, page, styles, fields, signOff } =
    template;
  const document = new Document(
    {
      name,
      ...(description === '' ? {} : { description }),
      ...(practice === '' ? {} : { practice }),
      ...(version === 1 ? {} : { version }),
      language,
      ...(title === '' ? {} : { title }),
      ...(limit === null ? {} : { limit: writeLimit(limit) }),
      ...writeMarking(template.marking),
      ...(template.numbering === 'none' ? {} : { numbering: keyOf(NUMBERINGS, template.numbering) }),
      sources,
      page: { size: page.size, margins: page.marginsMm },
      ...(Object.keys(styles).length > 0 ? { styles } : {}),
      ...(fields.length > 0 ? { fields: fields.map(writeField) } : {}),
      ...writeDecision(template.decision),
      ...(signOff.length > 0
        ? {
            'sign-off': signOff.map(({ label, kind, name: field }) => ({
              label,
              ...(kind === 'clearance' ? {} : { kind }),
              ...(field === null ? {} : { name: field }),
            })),
          }
        : {}),
    },
    { version: '1.2', aliasDuplicateObjects: false },
  );
  visit(document, {
    // Words in a row read better on one line, long text better folded over several.
    Seq: (_, node) => {
      const words = node.items.map((item) => (isScalar(item) ? String(item.value) : null));
      if (words.every((word) => word !== null) && words.join(', ').length < ONE_LINE) node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.length > ONE_LINE) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document.toString({ lineWidth: 118, minContentWidth: 40, flowCollectionPadding: false });
}

const ONE_LINE = 100;

function writeField(field: TemplateField) {
  const { id, label, type, required, place, guidance, options, initial, longest } = field;
  return {
    id,
    label,
    type,
    ...(required ? { required } : {}),
    ...(place === 'head' ? {} : { place }),
    ...(options.length > 0 ? { options } : {}),
    ...(initial === null ? {} : { initial }),
    ...(longest === null ? {} : { longest }),
    ...(guidance === '' ? {} : { guidance }),
  };
}

function writeMarking(marking: Template['marking']) {
  if (!marking) return {};
  const { ladder, initial, position, pages, portions } = marking;
  return {
    marking: {
      ladder,
      ...(initial === null ? {} : { initial }),
      position: keyOf(MARKING_POSITIONS, position),
      ...(pages === 'every' ? {} : { pages }),
      ...(portions.length > 0 ? { portions } : {}),
    },
  };
}

function writeDecision(decision: Template['decision']) {
  if (!decision) return {};
  const { layout, lead, verbs, decider, decideBy } = decision;
  return {
    decision: {
      layout,
      ...(lead === '' ? {} : { lead }),
      verbs: verbs.map(({ verb, responses }) => ({ verb, ...(responses.length > 0 ? { responses } : {}) })),
      ...(decider === null ? {} : { decider }),
      ...(decideBy === null ? {} : { 'decide-by': decideBy }),
    },
  };
}

/** How a template writes what is kept under another name. */
function keyOf<Value extends string>(names: Readonly<Record<string, Value>>, value: Value): string {
  return Object.entries(names).find(([, kept]) => kept === value)?.[0] ?? value;
}
