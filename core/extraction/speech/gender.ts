import type { Mention } from '../extraction.ts';
import { MENS_NAMES, MENS_SYLLABLES, WOMENS_NAMES, WOMENS_SYLLABLES } from './given-names.ts';
import type { Word } from './words.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** Which of `he` and `she` an article uses for somebody, as far as its words tell. */
export type Gender = 'he' | 'she';

const TITLES: Readonly<Record<Gender, RegExp>> = {
  she: /(?:^|[^\p{L}])(?:Mrs|Ms|Miss|Mme|Madame|Dame|Lady|Baroness|Queen|Princess|Duchess|Countess|Sister|Puan|Datin|Toh Puan|Smt|Shrimati|Begum|Sra|Señora|Pani|Begum|Congresswoman|[\p{L}]+woman|actress|mother|daughter|wife|widow|[Gg]randmother|sister|waitress|nun|Mama)\.?(?: \p{Lu}[\p{L}.]*)*,? $/u,
  he: /(?:^|[^\p{L}])(?:Mr|Pan|Ato|Sir|Lord|King|Prince|Duke|Baron|Father|Brother|Encik|Tuan|Datuk|Dato|Dato['’]|Tan Sri|Shri|Sri|Sheikh|Imam|Pope|Bishop|Cardinal|Sultan|Emir|Congressman|[\p{L}]+(?<!wo)man|father|son|husband|widower|[Gg]randfather|brother|monk)\.?(?: \p{Lu}[\p{L}.]*)*,? $/u,
};

/** Common given names that go with one pronoun in most of the languages they are used in. */
const NAMES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  she: words(`Aaliyah Abigail Ada Agnes Aisha Aishah Alejandra Alexandra Alice Alison Amal Amanda Amara Amelia Amina Amy Ana
    Anastasia Angela Anita Anna Anne Annette Anya Astrid Audrey Aurora Ayesha Barbara Beatrice Beatriz Bernadette Beth
    Brigitte Camila Carla Carmen Carol Caroline Catherine Cecilia Charlotte Chiara Chloe Christina Christine Claire Clara
    Claudia Cristina Cynthia Daniela Deborah Diana Dina Dolores Donna Dorothy Eileen Elaine Eleanor Elena Elisa Elisabeth
    Elizabeth Ella Ellen Emily Emma Erika Esther Eva Evelyn Fatima Fatimah Fiona Florence Frances Francesca Freya Gabriela
    Giulia Gloria Grace Greta Hanna Hannah Heather Helen Helena Hilda Ines Inés Ingrid Irene Iris Isabel Isabella Ivana
    Jacqueline Jane Janet Jennifer Jessica Joan Joanna Josephine Joy Joyce Judith Julia Julie Karen Karin Kate Katarina
    Katherine Kathleen Katrin Kavita Khadija Kirsten Lakshmi Laura Layla Leila Lena Leticia Linda Lisa Lucia Lucía Lucy
    Luisa Madeleine Magdalena Manuela Margaret Maria María Mariam Marianne Marie Marina Marta Martha Mary Maryam Matilda
    Meera Mei Melissa Mercedes Michelle Miriam Monica Mónica Nadia Nancy Naomi Natalia Natalie Natasha Neha Nicole Nina
    Nkechi Nora Norma Nur Nurul Olga Olivia Pamela Patricia Paula Pauline Petra Pilar Priya Priyanka Rachel Rebecca Renata
    Rita Roberta Rocio Rocío Consuelo Amparo Socorro Rosa Rosalind Rosario Rose Rosemary Ruth Sabine Salma Samantha Sandra Sara Sarah Sharon Shirley Silvia Simone
    Siobhán Siti Sofia Sonia Sophia Sophie Stella Stephanie Sunita Susan Susana Suzanne Sylvia Tamara Tatiana Teresa
    Theresa Ursula Valentina Valeria Vanessa Vera Veronica Victoria Virginia Vivian Wanjiru Wendy Yasmin Yolanda Yuki
    Yvonne Zainab Zahra Zara Zoe`),
  he: words(`Aaron Abdul Abdullah Abel Abraham Adam Adrian Ahmad Ahmed Alan Alberto Alejandro Alexander Alfred Ali Amit Anders
    Andre Andrés Andrew Anthony Antonio Anwar Arjun Arthur Ashok Axel Benjamin Bernard Boris Brian Bruno Carl Carlos
    Charles Christian Christopher Colin Craig Daniel Darren David Deepak Dennis Diego Dieter Dimitri Dmitri Donald Douglas
    Duncan Edgar Eduardo Edward Emeka Emmanuel Enrique Eric Ernest Ethan Eugene Felipe Felix Fernando Francis Francisco
    Frank Franz Frederick Gabriel Gareth Gary Geoffrey George Gerald Gerard Giovanni Giuseppe Graham Gregory Guillermo
    Gustavo Hamid Hans Harold Harry Hasan Hassan Hector Henrik Henry Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan
    Jack Jacob Jakob James Jan Jason Javier Jean Jeffrey Jeremy Jim Joaquim Joaquín Joe Johan Johannes John Jon Jonathan
    Jorge José Joseph Juan Julian Julio Justin Karl Keith Kenneth Kevin Khalid Klaus Kwame Lars Laurence Lawrence Leo Leon
    Leonard Lucas Luis Luke Magnus Mahmoud Manuel Marco Marcos Mario Mark Martin Matteo Matthew Mauricio Max Michael Miguel
    Mikhail Mohamed Mohammad Mohammed Mohd Muhammad Mustafa Nathan Neil Nicholas Nicolas Nigel Nikolai Oleg Oliver Omar
    Oscar Osman Otto Pablo Patrick Paul Paulo Pavel Pedro Peter Philip Pierre Rafael Rahul Raj Rajesh Ramesh Ramón Raúl
    Raymond Ricardo Richard Robert Roberto Rodrigo Roger Roland Ronald Rory Samuel Sanjay Sean Sebastian Sergei Sergio Simon
    Stanley Stefan Stephen Steven Stuart Sunil Sven Tariq Terence Theo Thomas Timothy Tobias Tom Tomasz Tony Tunde Vijay
    Viktor Vikram Vincent Vladimir Walter Werner William Wolfgang Xavier Yusuf Zachary`),
};

/** Told by a title or office before the name, else by the given name; null when neither tells. */
export function genderOf(before: string, mention: Mention): Gender | null {
  if (/ (?:binti|bint|a\/p|anak perempuan) /.test(mention.name)) return 'she';
  if (/ (?:bin|ibn|a\/l) /.test(mention.name)) return 'he';
  if (TITLES.she.test(before)) return 'she';
  if (TITLES.he.test(before)) return 'he';
  const [given = '', ...others] = mention.name.split(' ');
  if (NAMES.she.has(given) || WOMENS_NAMES.has(given)) return 'she';
  if (NAMES.he.has(given) || MENS_NAMES.has(given)) return 'he';
  if (others.some((part) => WOMENS_SYLLABLES.test(part))) return 'she';
  return others.some((part) => MENS_SYLLABLES.test(part)) ? 'he' : null;
}

/** What a noun for somebody says: `my mother`. */
export function genderOfNoun(words: string): Gender | null {
  if (/(?:^|\s|wo)(?:woman|girl|(?:grand)?mother|daughter|wife|widow|sister|aunt|niece|queen|nun|lady)$/i.test(words))
    return 'she';
  return /(?:^|\s|[a-z])(?:man|boy|(?:grand)?father|son|husband|widower|brother|uncle|nephew|king|monk|priest|imam)$/i.test(
    words,
  )
    ? 'he'
    : null;
}

/**
 * The gender an article gives each person: by title or given name at the first mention that tells, else by the pronoun
 * of a sentence that names nobody else.
 */
export function gendersIn(text: string, sentences: readonly WriterSentence[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { words } of sentences)
    for (const { mention, start } of words) {
      if (mention?.type !== 'person' || genders.has(mention.name)) continue;
      const gender = genderOf(text.slice(Math.max(0, start - 40), start), mention);
      if (gender) genders.set(mention.name, gender);
    }
  for (const [index, { words, block }] of sentences.entries()) {
    const [only, other] = peopleIn(words);
    if (only === undefined || other !== undefined || genders.has(only)) continue;
    const next = sentences[index + 1];
    const after = next?.block === block && peopleIn(next.words).length === 0 ? next.words : [];
    const named = words.findIndex(({ mention }) => mention?.name === only);
    const own = pronounsIn(words.slice(named + 1));
    const [gender, second] = own.length > 0 ? own : pronounsIn(after);
    if (gender !== undefined && second === undefined) genders.set(only, gender);
  }
  for (const { words } of sentences)
    for (const { mention } of words)
      if (mention?.type === 'person' && !genders.has(mention.name)) {
        if (MASCULINE.test(mention.name)) genders.set(mention.name, 'he');
        if (FEMININE.test(mention.name)) genders.set(mention.name, 'she');
      }
  return genders;
}

/** `Joselito Macaraeg`, where nothing else tells; not `Yoshiko Arai`. */
const MASCULINE = /^\p{Lu}\p{L}{2,}[^k\P{L}]o /u;

/** `Renuka Tripathi`, where nothing else tells; not `Kenta Sato`, `Aditya Rao`. */
const FEMININE =
  /^\p{Lu}\p{L}+(?:[bdglnrszv]i|i)na |^\p{Lu}\p{L}*(?:ella|etta|ita|isha|ira|eta|ana|ena|ona|una|inda|anda|essa|issa|ika|itha|ila|ela) /u;

function peopleIn(words: readonly Word[]): readonly string[] {
  return [...new Set(words.flatMap(({ mention }) => (mention?.type === 'person' ? [mention.name] : [])))];
}

function pronounsIn(words: readonly Word[]): readonly Gender[] {
  return [
    ...new Set(words.flatMap(({ lower }): readonly Gender[] => (lower === 'he' || lower === 'she' ? [lower] : []))),
  ];
}

export function genderOfPronoun(pronoun: string): Gender | null {
  const word = pronoun.toLowerCase();
  if (word === 'he' || word === 'his' || word === 'him') return 'he';
  return word === 'she' || word === 'her' || word === 'hers' ? 'she' : null;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
