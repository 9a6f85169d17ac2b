import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

describe('names of every language are people, whatever their order and particles', () => {
  it.each([
    'Malay: {person Rozita binti Abd Rahim} and {person Gerald anak Jimbun} met {person Saraswathy a/p Muniandy}.',
    'Malay: The judge asked {person Mohd Fadzil bin Osman} why {person Nik Aziz Nik Hassan} had left.',
    'Chinese: {person Zheng Shanjie} succeeded {person Li Guangyao}, and {person Lim Chee Keong} stayed on.',
    'Korean: {person Park Seong-hyeok} and {person Kim Ji-won} signed, said {person Choi Min-ho}.',
    'Japanese: {person Haruka Shimizu} interviewed {person Kenji Watanabe}.',
    'Vietnamese: {person Nguyễn Thị Bích Hạnh} replaced {person Tran Quoc Vuong}.',
    'Burmese and Thai: {person Thein Zaw Lin} met {person Somchai Rattanakul}.',
    'Arabic: {person Abdulrahman al-Mikhlafi} and {person Salma Ba-Wazir} spoke to {person Yahya Qasim Saleh}.',
    'Arabic: {person Umm Kulthum bint Said} thanked {person Hassan ibn Rashid}.',
    'East African: {person Chimwemwe Phiri}, {person Peninah Wairimu Gathogo} and {person Okello p’Oryem} won.',
    'West African: {person Babatunde Olufemi}, {person Kwabena Asante} and {person Aminata Diallo} agreed.',
    'Ethiopian: {person Meseret Alemayehu} hired {person Dawit Haile-Giorgis}.',
    'Spanish: {person María José Errázuriz} and {person Juan de la Cruz Mamani} resigned.',
    'Portuguese: {person João dos Santos} told {person Inês da Costa Ribeiro} to wait.',
    'Dutch and German: {person Anneke de Vries} and {person Karl-Heinz von der Weide} objected.',
    'Slavic: {person Tomasz Wieczorek}, {person Olena Kovalchuk} and {person Dragan Petrović} testified.',
    'Nordic: {person Gudrún Ásta Pálsdóttir} taught {person Søren Østergaard}.',
    'Irish and Scottish: {person Niamh O’Sullivan} and {person Hamish MacIntyre} rowed.',
    'Indian: {person R. K. Venkataraman}, {person Priya Raghunathan} and {person S. Ramasamy} wrote.',
    'South Asian: {person Tehmina Rizvi}, {person Arvind Narayan Mishra} and {person Shafiqul Islam Khan} sat.',
    'Turkish and Persian: {person Ayşe Yıldırım} and {person Farhad Moradi} were freed.',
    'Pacific: {person Fa‘asolo Leota-Brown}, {person Tāmati Wharewera} and {person Sione Taufa} sang.',
    'Filipino: {person Maria Corazon Villanueva} and {person Jose Manalo} voted.',
    'Indonesian: {person Bambang Suryanto} and {person Dewi Lestari} fished.',
    'American: {person Yolanda Little Light}, {person Tom Rich} and {person Denise Okafor-Lund} voted no.',
    'American: {person Harry S. Coleman} and {person J. D. Rourke} wrote it.',
    'Hebrew and Greek: {person Yael Ben-Ari} and {person Eleni Papadaki} dived.',
  ])('%s', (text) => {
    const marked = readMarked(text.replace(/^[^:]+: /, ''));
    expect(foundIn(marked)).toEqual(marked.names);
  });
});

describe('people are told by what is said of them', () => {
  it.each([
    'Stall owner {person Norliza Che Mat}, 44, was blunter.',
    '{person Marisol Quintanilla}, whose twins are in second grade, said she had read it.',
    '“Nobody came,” said {person Winsome Gray}, a nurse.',
    'The farmer, {person Gobena Boru}, pointed at the spring.',
    'An elder, {person Lotu Faleolo}, took me to the well.',
    'Lawyers for {person Dao Thi Sen} declined to comment.',
    'Her cousin {person Hope Field} and a neighbour, {person Ray Stone}, helped.',
    '{person Field Marsh}, 61, a retired teacher, was killed.',
  ])('%s', (text) => {
    const marked = readMarked(text);
    expect(foundIn(marked)).toEqual(marked.names);
  });
});
