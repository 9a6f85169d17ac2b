import type { NameType } from '../../core/facts/source-marks.ts';

const TYPES: Readonly<Record<NameType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  programme: { one: 'Programme', many: 'Programmes' },
};

export function nameType(type: NameType): { readonly one: string; readonly many: string } {
  return TYPES[type];
}
