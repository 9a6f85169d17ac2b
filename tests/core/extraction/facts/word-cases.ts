import { type FactCase, fact } from './fact-case.ts';

/** What is said, feared and known. */
export const WORDS: Readonly<Record<string, readonly FactCase[]>> = {
  statement: [
    fact(
      'Joseph Kabongo said that the mine would close by December.',
      '<fact kind="statement"><person>Joseph Kabongo</person> <said by="Joseph Kabongo">said that the mine</said> would close by <date iso="2025-12">December</date>.</fact>',
    ),
    fact(
      '“The bridge is safe,” said Isaac Otim, the chief engineer.',
      '<fact kind="statement"><q by="Isaac Otim">“The bridge is safe,”</q> said <person>Isaac Otim</person>, the chief engineer.</fact>',
    ),
    fact(
      '“We sold nothing,” [Fatou Ndiaye] said.',
      '<person>Fatou Ndiaye</person> lost her stall in the fire. <fact kind="statement" also="Fatou Ndiaye"><q by="Fatou Ndiaye">“We sold nothing,”</q> she said.</fact>',
    ),
    fact(
      'The firm [Thorne and Partners] has said that it won the work in open competition.',
      'The contract went to <org>Thorne and Partners</org>. <fact kind="statement" also="Thorne and Partners">The firm has <said by="Thorne and Partners">said that it won</said> the work in open competition.</fact>',
    ),
    fact(
      'A spokesman for the Interior Ministry said that 40 arrests were made.',
      '<fact kind="statement">A spokesman for the <org>Interior Ministry</org> <said by="A spokesman for the Interior Ministry">said that 40 arrests</said> were made.</fact>',
    ),
    fact(
      'The African Union urged both sides to respect the truce.',
      '<fact kind="statement|agreement">The <org>African Union</org> <said by="African Union">urged both sides to</said> respect the truce.</fact>',
    ),
    fact(
      'Output will fall, Chief Executive María Errázuriz told analysts on Wednesday.',
      '<fact kind="statement">Output will fall, <said by="María Errázuriz">Chief Executive <person>María Errázuriz</person> told analysts</said> on <date iso="2025-06-18">Wednesday</date>.</fact>',
    ),
    fact(
      '[Simon Strang] said the new entities would be owned by councils.',
      'Infrastructure Minister <person>Simon Strang</person> moved the bill. <fact kind="statement" also="Simon Strang">He <said by="Simon Strang">said the new entities would</said> be owned by councils.</fact>',
    ),
    fact(
      'The Federation denied having known of the payments.',
      '<fact kind="statement">The <org>Federation</org> <said by="Federation">denied having known</said> of the payments.</fact>',
    ),
    fact(
      '“We are not repairing what was broken. We are building anew,” [Harendra Tomar] said.',
      '<person>Harendra Tomar</person> flew over the breach. <fact kind="statement" also="Harendra Tomar"><q by="Harendra Tomar">“We are not repairing what was broken. We are building anew,”</q> he said.</fact>',
    ),
    fact(
      '[Amina Otieno] noted that survival was close to 80 per cent.',
      '<person>Amina Otieno</person> runs the lab. <fact kind="statement|figure"><person n="Amina Otieno">Otieno</person> <said by="Amina Otieno">noted that survival was</said> close to <fig v="80" u="%">80 per cent</fig>.</fact>',
    ),
  ],
  concern: [
    fact(
      'Analysts warn that Malaysia could come to depend on foreign technology.',
      '<fact kind="concern"><said by="Analysts">Analysts warn that <place>Malaysia</place></said> could come to depend on foreign technology.</fact>',
    ),
    fact(
      'Landmines displaced by the water are a growing concern.',
      '<fact kind="concern">Landmines displaced by the water are a growing concern.</fact>',
    ),
    fact(
      'A shortage of vaccine threatens the camps in Kassala.',
      '<fact kind="concern">A shortage of vaccine threatens the camps in <place>Kassala</place>.</fact>',
    ),
    fact(
      'Relief agencies say that the toll could rise.',
      '<fact kind="concern|statement">Relief agencies <said by="Relief agencies">say that the toll</said> could rise.</fact>',
    ),
    fact(
      'Rapid growth is straining roads in Jakarta and Bangkok.',
      '<fact kind="concern">Rapid growth is straining roads in <place>Jakarta</place> and <place>Bangkok</place>.</fact>',
    ),
    fact(
      'It remains unclear who will guard the data held by MDEC.',
      '<fact kind="concern">It remains unclear who will guard the data held by <org>MDEC</org>.</fact>',
    ),
    fact(
      'Civil society groups complain that the deal lacks transparency.',
      '<fact kind="concern|statement"><said by="Civil society groups">Civil society groups complain that the deal</said> lacks transparency.</fact>',
    ),
  ],
  background: [
    fact(
      'Malaysia chairs ASEAN in 2025.',
      '<fact kind="background|event|organisation"><place>Malaysia</place> chairs <org>ASEAN</org> in <date iso="2025">2025</date>.</fact>',
    ),
    fact(
      'Smart cities rank among the priorities of Malaysia.',
      '<fact kind="background">Smart cities rank among the priorities of <place>Malaysia</place>.</fact>',
    ),
    fact(
      'The Licungo River lies between Quelimane and Mocuba.',
      '<fact kind="background">The <place>Licungo River</place> lies between <place>Quelimane</place> and <place>Mocuba</place>.</fact>',
    ),
    fact(
      'Maize is the main crop there [Zambezia].',
      'The rains came late to <place>Zambezia</place>. <fact kind="background" also="Zambezia">Maize is the main crop there.</fact>',
    ),
    fact(
      'The country [Fiji] has no inland waterways.',
      'Roads matter in <place>Fiji</place>. <fact kind="background" also="Fiji">The country has no inland waterways.</fact>',
    ),
  ],
  'several in one sentence': [
    fact(
      'The Asian Rivers Bank will lend US$210 million',
      '<fact kind="agreement|figure">The <org>Asian Rivers Bank</org> will lend <fig v="210000000" u="USD">US$210 million</fig></fact>; the <org>Delft Foundation</org> supplied 12 flood models in <date iso="2024">2024</date>.',
    ),
    fact(
      'The Delft Foundation supplied 12 flood models in 2024.',
      'The <org>Asian Rivers Bank</org> will lend <fig v="210000000" u="USD">US$210 million</fig>; <fact kind="figure|event|agreement">the <org>Delft Foundation</org> supplied <fig v="12" u="flood models">12 flood models</fig> in <date iso="2024">2024</date>.</fact>',
    ),
    fact(
      '[Arturo Blas] warned that ships would be turned away.',
      '<person>Arturo Blas</person> said that the port was full, and <fact kind="statement|concern" also="Arturo Blas" speaker="Arturo Blas">warned that ships would be turned away.</fact>',
    ),
  ],
};
