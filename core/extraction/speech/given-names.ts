import { list } from './word-lists.ts';

/** Given names of women, from outside western Europe for the most part. */
export const WOMENS_NAMES = list(`
  Aarti Abbie Abena Achieng Adaeze Adi Aditi Adjoa Adriana Adwoa Adèle Afaf Afua Agathe Agneta Agnieszka Ahlam Aicha
  Aigul Aileen Ailsa Aino Akiko Akinyi Akosua Akua Aleksandra Alicia Alma Almaz Ama Amaka Amalia Ambika Aminah Aminata
  Aminatou Amira Anahera Analyn Ananya Andreia Angharad Angélica Anjali Anke Anneke Anneli Annika Anniken Antje
  Anuradha Anyango Aoife Araceli Archana Aroha Asha Asma Asmaa Asmah Aster Asuka Asunción Atieno Aurélie Ausra Awa
  Awuor Aya Ayaan Ayşe Azadeh Azizah Azlina Azura Aïcha Belén Berta Bhavani Biljana Binta Bintou Birgit Birtukan
  Blanca Bożena Brenda Bridget Britta Bronwen Bríd Bushra Bärbel Bénédicte Caoimhe Carolina Carys Catalina Catriona
  Celia Cerys Chantal Chanthavy Charlene Chelsea Cheryl Chiamaka Chidinma Chieko Chioma Chipo Chitra Ciara Clodagh
  Clémence Colette Conceição Concepción Corazon Corinne Coumba Courtney Cristeta Crystal Cécile Céline Dalal Dalia
  Danuta Debbie Deepa Deepika Deirdre Delphine Despina Devi Dewi Dikeledi Dilini Dima Dinara Divina Divya Doreen
  Dorota Dorothea Dragana Dulce Ebba Ebele Ebere Edith Edna Efua Eilidh Ekaterina Eleni Eleri Elif Elizaveta Elke
  Elsie Elvira Emiko Emine Encarnación Endang Eri Erin Erzsébet Esi Esperanza Estela Estelle Eszter Ethel Eugenia
  Evangeline Ewa Ewurama Fadia Faduma Fadumo Faith Faiza Farah Farida Faridah Fartun Fatma Fatou Fatoumata Fatoumatta
  Fawzia Femke Fenna Fereshteh Fernanda Ffion Folake Folasade Françoise Fumiko Funke Funmilayo Fátima Gail Galina
  Gayatri Geeta Gemma Genet Geneviève Gerda Ghislaine Gillian Girlie Gisela Gita Glenda Golnaz Graciela Griet Gro
  Gráinne Guadalupe Guiying Gulnara Gunilla Guðrún Gwen Gwendolyn Gwenllian Habibah Hadeel Hadiza Hala Halima Halimah
  Halina Hanako Hanan Hanneke Haruka Haslina Hasnah Hatice Hauwa Hawa Hazel Heidi Heike Hibo Hilde Hind Hinemoa Hiroko
  Hiwot Hodan Holly Houda Huda Huong Hélène Ifeoma Ifrah Ildikó Ilona Ilse Ilze Imelda Indira Inga Ingeborg Inmaculada
  Intisar Ioana Iona Irina Iryna Isabelle Isla Itziar Iwona Jackie Jadwiga Jamila Jamilah Jayanthi Jeanne Jeannette
  Jeannie Jelena Jemima Jenna Jenny Jihan Jill Jimena Jocelyn Jodie Josefa Josefina Joyceline Joëlle Juana Juliana
  Jutta Jyoti Kadiatou Kadri Kaitlyn Kalpana Kamala Kamariah Kaori Katalin Katarzyna Katerina Kathryn Katrín Kavitha
  Kawthar Kazuko Keiko Kemi Kerstin Khadidja Khadijah Khady Khin Kimberly Kirsti Kirsty Kristen Kristin Krystyna
  Ksenia Kumiko Kyoko Lalitha Lamia Lata Latifa Latifah Lauren Leela Leilani Leonor Lerato Lesley Lestari Leyla Lidia
  Lieke Liezl Ligaya Lihua Liis Lijuan Liliana Lillian Lindiwe Linh Liselotte Litia Liv Liwayway Lois Lorena Lorraine
  Losa Lotte Louise Lourdes Lowri Lubna Lucie Ludmila Lujain Luningning Luz Luzviminda Lynne Lyudmila Léa Līga Maaike
  Mabel Macarena Madhuri Maeve Maggie Maha Mahnaz Maimouna Maimunah Mair Mairi Mairéad Maissa Maite Majida Mala Malak
  Malathi Manal Mandy Manisha Manju Marcela Mari Mariama Mariana Mariani Mariatou Maribel Maricel Maricruz Marijke
  Mariko Marilou Marilyn Marisol Maristela Marit Marites Marivic Marjorie Marlene Marloes Masako Mathilde Matilde
  Maureen Mavis Maxine Mayra Maysoon Mayumi Maznah Małgorzata Meena Meenakshi Megan Megumi Meihua Meiling Mele Memuna
  Mercy Mere Meredith Merve Meseret Michiko Mieke Mihaela Miho Milagros Mildred Milena Mireille Mirta Misaki Miyuki
  Moana Modupe Mohini Molly Mona Monika Monique Montserrat Moraa Morag Morven Mouna Mumbi Muna Munira Muriel Mwanaisha
  Mwende Máire Nabila Nada Nadezhda Nadiah Nafissatou Nahla Naima Najat Najwa Nalani Naledi Nandi Nandini Naoko Narges
  Nargiza Nasrin Nathalie Nawal Nazirah Ndeye Neema Nell Nenita Nerys Nesrine Ngaire Ngozi Nguyet Nia Niamh Nieves
  Nilmini Nimmi Ning Nining Nirmala Nisrine Njeri Nkem Noelia Nokuthula Nomsa Nomvula Nonhlanhla Noraini Norasyikin
  Norhayati Noriah Noriko Norlela Norliza Normah Nosipho Noura Noémie Nthabiseng Nuala Nura Nuria Nyambura Nyokabi
  Nélida Obiageli Océane Odile Oksana Olena Oluchi Omolara Orla Oumou Padma Paloma Parisa Parvathi Parvati Pascale
  Patience Peggy Penelope Penny Perla Philippa Phuong Phyllis Pooja Poppy Precious Preeti Prema Prudence Päivi Rabia
  Radha Raghad Ragnhild Rahimah Raisa Rajeswari Ramatou Ramatoulaye Ramlah Randi Rani Rania Raquel Rasha Ratana Ratna
  Reem Rehema Reiko Rekha Remedios Renate Renuka Revathi Reyna Rhian Rhiannon Rhonda Rie Riikka Rim Rohana Rohani
  Rokiah Roopa Rosalie Rosalía Roseanne Rosie Rosmah Rosnah Rowena Roxana Roya Roziah Ruby Rudo Rukia Rukmini Rupa
  Ruqaya Róisín Rūta Saadiah Sachiko Sadia Safia Sahar Sahra Sakina Sakura Sally Salmah Salomé Salote Salwa Samah
  Samanthi Samar Samia Samira Sana Sanaa Sandrine Sangeetha Sanna Sanne Saoirse Saraswathi Saraswati Saskia Savita
  Savitri Sayuri Sefakor Sekai Selamawit Selin Serwaa Setsuko Sevgi Shaima Shanitah Shanthi Shanti Sharifah Sharmila
  Shauna Sheila Shiela Shirani Shirin Shobha Shona Shreya Sibongile Sidonie Sigrid Sigríður Siham Silke Silvana
  Simisola Simona Sinéad Siobhan Siriporn Sita Siv Siân Smita Sneha Snežana Sofía Solange Soledad Solveig Somchit
  Sopheap Soraya Souad Sreymom Suad Suda Sudha Suhaila Suhair Sujata Sumathi Sumaya Supaporn Suraya Susannah Sushila
  Susy Svitlana Swati Syafiqah Sylvie Tammy Tandiwe Tara Teresita Tess Thandeka Thandi Thandiwe Thaís Thelma Thembi
  Thida Thilini Thokozile Thuy Thérèse Tigist Tina Titik Titilayo Tomoko Torunn Tracey Trang Trudy Truus Tsehay Tsitsi
  Tuti Tuula Tuyet Ulrika Ulrike Uma Unni Upendo Usha Uta Ute Vani Vasanthi Vassiliki Verity Vesna Vidya Vijayalakshmi
  Vilma Violet Violeta Virgie Viviane Vivienne Véronique Wafa Wafaa Wahidah Wairimu Waithera Waltraud Wambui Wangari
  Wangui Wanida Wanjiku Wati Widad Winifred Xiaomei Ximena Xiulan Xiuying Yaa Yanti Yati Yesenia Yetunde Yewande Yoko
  Yoshiko Yukiko Yulia Yuliya Yumi Yusra Yvette Yıldız Zaharah Zainabu Zaiton Zakiah Zaleha Zanele Zarema Zarina
  Zawadi Zeinab Zeynep Zodwa Zohra Zorica Zoé Zsuzsanna Zubaidah Zuhura Zulema Zuraidah Ágnes Áine Éilis Élise Élodie
  Émilie Éva Özlem Úna`);

/** Given names of men, from outside western Europe for the most part. */
export const MENS_NAMES = list(`
  Abdi Abdirahman Abdoulaye Adel Adnan Agus Aidan Ajay Akira Alassane Aled Aleksandr Alun Amadou Amar Amin Amir Amjad
  Anand Anas Anatoly Andrei Angus Anil Antti Artem Arvind Ashraf Ashwin Aurelio Ayman Azlan Azman Bakary Balakrishnan
  Baltasar Bambang Baraka Bart Bas Bashir Bassam Bayani Behrouz Benito Bjørn Bogdan Bongani Boubacar Brendan Bruce
  Budi Callum Calum Cathal Cees Chaminda Cheikh Chidi Chinedu Chukwuemeka Ciarán Clive Cormac Crisanto Cuong César
  Dafydd Daisuke Danilo Danjuma Dante Dariusz Davron Dawit Derek Dermot Desmond Dinesh Dirk Dmytro Dominic Donal Dung
  Dylan Edgardo Efraín Eirik Elliott Emre Emrys Eoin Esteban Euan Evaristo Ewan Ezra Fadi Fahad Faisal Faizal Fares
  Farhad Farouk Fausto Fergus Finbar Firas Foma Fraser Ganesh Garba Gavin Geert Geir Geraint Germán Getachew Gethin
  Ghassan Gijs Glenn Gonzalo Gopal Gordon Grzegorz Gunnar Guoqiang Gwilym Göran Habib Hadi Hafiz Haile Haitham Halim
  Hamish Hamisi Hamza Hani Hari Harish Haruto Hashim Hatem Hazem Heikki Hemi Hendra Hendrik Hideki Hideo Hilmi Hiroshi
  Hisham Hossein Howard Hung Husam Huw Håkan Hüseyin Iain Ibrahima Idrissa Iestyn Ifan Ignacio Ihab Ikechukwu Iker
  Ilkka Ilya Ioan Isa Issa Iyad Iñaki Jaap Jabari Jaber Jabulani Jagdish Jaime Jalal Jamal Jari Jassim Jeff Jejomar
  Jeroen Jerome Jerzy Jesús Jianguo Joko Joost Joshua João Juha Jukka Julián Juma Jun Kamal Kamaruddin Kamau Karim
  Kazuo Kebede Kees Kelechi Kemal Ken Kenji Kenta Khaled Kipchoge Kiprop Knut Kofi Koji Kojo Krzysztof Kumar Kuzma
  Kwabena Kwaku Kwasi Kwesi Kyle Lachlan Lamine Latif Leandro Leif Lennart Lewis Liam Lloyd Louis Luca Lwazi Lázaro
  Maarten Maciej Mahathir Mahesh Maina Majid Makoto Malcolm Malik Mamadou Mandla Manoj Mansour Marcus Marek Marwan
  Masaru Mateo Mateusz Mats Mattia Maurice Mazen Mehmet Mehrdad Mike Minh Mitchell Modou Mohamud Mohan Moisés Mounir
  Mourad Moussa Moustapha Mukesh Murat Murdo Murugan Musa Mustapha Mwangi Nabil Nader Naresh Nasser Naveen Nazri
  Neville Niall Nicolás Niels Nikita Nils Nimal Nizam Nizar Njoroge Nkosana Nnamdi Nobu Noel Norman Obinna Ochieng
  Octavio Odhiambo Oisín Olek Oleksandr Olof Olusegun Omondi Onyango Osama Otieno Oumar Ousmane Owain Owen Padraig
  Pekka Percy Phil Pieter Piotr Pradeep Prakash Pramod Prasit Pål Qasim Quique Rachid Raed Rafał Rafiq Rakesh Ralph
  Rami Ramiro Ramzi Rashid Ratu Ravi Ray Razak Renato Rex Reza Rhodri Rhys Rizal Rod Rodel Rogelio Rohan Rohit Rommel
  Roslan Rosli Ross Roy Ruairí Ruaridh Rubén Rune Russell Rustam Ruud Ruwan Saad Said Saiful Salah Salem Salim Salleh
  Salvador Sami Samir Sandeep Sander Sani Santiago Santosh Satish Satoshi Saúl Scott Segun Seppo Serkan Seydou Seán
  Shahrul Shankar Sherif Shigeru Shinji Shota Sidney Sione Sipho Sjoerd Slamet Somchai Somsak Souleymane Stanisław
  Stein Steve Struan Subramaniam Sulaiman Suresh Sutrisno Syed Séamus Tadeusz Tadhg Taha Takashi Takeshi Takuya Talal
  Tamer Tane Tapiwa Tarek Tatenda Tatsuya Ted Tekle Terje Tesfaye Tetsuya Tevita Thabo Themba Timo Timur Tinashe Toby
  Todd Tomohiro Tomás Tor Toshiro Trevor Trond Tshepo Tuan Tyler Ulf Ulises Venkatesh Victor Vinod Vishal Vivek
  Volodymyr Víctor Wael Walid Warren Wayan Wayne Weimin Wesley Wilber Willem Wilmer Wim Wiremu Wojciech Yahya Yasser
  Yaw Yaya Yeison Yonas Yoshi Younes Youssef Yuri Yusof Yutaka Zaid Zainal Zakaria Zaki Zbigniew Zhiqiang Zulkifli
  Édgar Óscar Ömer`);

/** Parts of Chinese and Korean names that only women bear, after the family name. */
export const WOMENS_SYLLABLES =
  /^(?:Siew|Mei|Mooi|Yoke|Geok|Xiu\w*|Eun-ji|Hye-\w+|Mi-\w+|Soon-ja|\w+-(?:hee|ja|sook|suk|ji|hwa|mi|ah|rin|hye))$/;

/** Those that only men bear. */
export const MENS_SYLLABLES =
  /^(?:Kah|Chee|Kok|Boon|Sang-\w+|\w+-(?:ho|chul|sik|hwan|seok|woo|gyu|tae|jun|min|soo|bae))$/;
