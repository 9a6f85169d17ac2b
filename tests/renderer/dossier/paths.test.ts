import { describe, expect, it } from 'vitest';
import { folderOf, joinPath } from '../../../renderer/dossier/join-path.ts';

describe('joinPath', () => {
  it('puts a name into the folder and adds the ending', () => {
    expect(joinPath('/home/ana/Documents', 'Trade')).toBe('/home/ana/Documents/Trade.dossier');
    expect(joinPath('/', 'Trade.dossier')).toBe('/Trade.dossier');
    expect(joinPath('C:\\Users\\Ana', 'Trade')).toBe('C:\\Users\\Ana\\Trade.dossier');
  });

  it('leaves a full path as it was typed', () => {
    expect(joinPath('/home/ana', '/media/stick/Trade.dossier')).toBe('/media/stick/Trade.dossier');
    expect(joinPath('C:\\Users\\Ana', 'D:\\Trade')).toBe('D:\\Trade.dossier');
  });
});

describe('folderOf', () => {
  it('takes the file name off', () => {
    expect(folderOf('/home/ana/Trade.dossier')).toBe('/home/ana');
    expect(folderOf('C:\\Users\\Trade.dossier')).toBe('C:\\Users');
    expect(folderOf('Trade.dossier')).toBeNull();
  });
});
