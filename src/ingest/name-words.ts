const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that make a name an organization's: "Foreign Ministry", "Arab League". */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
  Ministry Department Council Agency Union Organization Organisation Committee Commission University Institute Party Bank
  Group Forum Parliament Congress Senate House Assembly Army Navy Force Forces Guard Guards Corps Court Association Federation
  Fund Authority Administration Office Bureau Center Centre Foundation League Alliance Community Cooperation Company Corporation
  Corp. Inc. Ltd. Co. News Times Post Journal Network Television Radio Cabinet Secretariat Chamber Board Service Services
  Society Movement Front Coalition Club School College Church Media Embassy Consulate Mission Directorate Headquarters
  Kremlin Pentagon Knesset Majlis Duma Bundestag Treasury Nations Tribunal Academy Team Brigade Brigades Watch Press Delegation
  Quartet Caucus Campaign Command Police Airlines Airways Daily Tribune Herald Gazette Monitor Review Register Globe Guardian
  Observatory Initiative Bloc Taliban Hamas Hezbollah Programme Program International Confederation Directorate-General
  Presidency Secretariat-General Consortium Trust DMCC LLC GmbH PLC Plc SA AG NV Holding Holdings Shipping`);

/** Bodies that diplomatic news names without any such word. */
export const ORGANIZATION_NAMES: ReadonlySet<string> = new Set([
  ...words(`Hamas Hezbollah Hizbullah Taliban Fatah Houthis Houthi Kremlin Pentagon Mossad Knesset Bundestag Duma Majlis
  Élysée Mercosur Interpol Europol Eurasian Reuters Xinhua Interfax Tasnim Bloomberg Gazprom Aramco Politburo Opec Unesco
  Unicef Nato Asean Brexit`),
  'White House',
  'Downing Street',
  'State Department',
  'Foreign Office',
  'Al Jazeera',
  'Al Arabiya',
  'Islamic State',
  'Islamic Jihad',
  'Red Cross',
  'Red Crescent',
  'Quai d’Orsay',
  'Blue House',
  'Capitol Hill',
  'Wall Street',
  'Anadolu',
]);

/** Words that make a name a place's: "South Caucasus", "Strait of Hormuz". */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  Sea Gulf Strait Straits Caucasus River Mountains Mountain Island Islands Peninsula Province Region Valley Desert Ocean Lake City
  Airport Street Avenue Square Canal Corridor Heights Strip Bay Coast Delta Crossing Border Port Oblast Palace Hotel
  Basin Plateau Triangle County District Village Town Archipelago Bridge Pass Highway Base Hills Hall Stadium Park Place
  Road Beach Prefecture Governorate Prison Jail Shoal Reef Atoll Line Cemetery Cathedral Mosque Gate Harbour Harbor Isthmus Oasis
  Glacier Cape Castle Monastery Barracks Channel`);

/** After a name these tell that it is a place's: "the Margara bridge", "the Donetsk region". */
export const PLACE_NOUNS: ReadonlySet<string> =
  words(`bridge crossing corridor province region river valley airport district village town
  city island islands strait peninsula port oblast prison checkpoint enclave archipelago canal delta prefecture governorate suburb
  neighbourhood neighborhood lagoon rivers mountains valleys provinces regions crossings`);

/** Regions and cities that news names bare; not capitals, which world-countries has. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...words(`Europe Asia Africa Eurasia Caucasus Balkans Levant Maghreb Sahel Scandinavia Crimea Donbas Donbass Donetsk Luhansk
  Nagorno-Karabakh Karabakh Kashmir Tibet Xinjiang Gaza Rafah Kurdistan Transnistria Abkhazia Catalonia Siberia Arctic
  Geneva Istanbul Munich Davos Dubai Jeddah Mumbai Shanghai Karachi Lahore Aleppo Idlib Mosul Basra Kirkuk Erbil Benghazi Odesa
  Odessa Kharkiv Kherson Mariupol Lviv Strasbourg Hague Barcelona Milan Marseille Hamburg Frankfurt Sydney Melbourne
  Toronto Montreal Vancouver Chicago Boston Houston Florida Texas California Alaska Hawaii Guantanamo Srebrenica Darfur
  Tigray Hormuz Zangezur Nakhchivan Isfahan Natanz Fordow Mashhad Tabriz Shiraz Ahvaz Qom Bushehr Arak Ganja Lachin Shusha
  Stepanakert Batumi Almaty Samarkand Bukhara Osh Rio Lagos Guangzhou Shenzhen Wuhan Chongqing Osaka Hiroshima Okinawa Busan
  Haifa Hebron Nablus Jenin Antarctica Indo-Pacific Asia-Pacific Vladivostok Kazan Sochi Kaliningrad Rostov Belgorod Kursk`),
  'Middle East',
  'Far East',
  'Central Asia',
  'South Asia',
  'Southeast Asia',
  'East Asia',
  'West Asia',
  'North Africa',
  'West Africa',
  'East Africa',
  'Horn of Africa',
  'Latin America',
  'Central America',
  'South America',
  'North America',
  'Persian Gulf',
  'Western Europe',
  'Eastern Europe',
  'Central Europe',
  'West Bank',
  'Gaza Strip',
  'Golan Heights',
  'New York',
  'The Hague',
  'Los Angeles',
  'San Francisco',
  'Sharm el-Sheikh',
  'Saint Petersburg',
  'St. Petersburg',
  'Hong Kong',
  'Camp David',
  'East Jerusalem',
  'Northern Ireland',
  'South Ossetia',
  'South China Sea',
  'Bandar Abbas',
  'Tel Aviv',
]);

/** Nouns for something that happens on a date: the head of an event's name. */
export const EVENT_WORDS: ReadonlySet<string> = words(`
  Summit Conference War Crisis Pandemic Revolution Olympics Games Uprising Accords Festival Cup Intifada Genocide
  Holocaust Massacre Referendum Exercise Dialogue`);

/** Nouns for a text or a count: names that end with them are of none of our types. */
export const TEXT_WORDS: ReadonlySet<string> = words(`
  Agreement Treaty Protocol Protocols Convention Accord Charter Act Bill Resolution Declaration Plan Doctrine Pact Memorandum
  Constitution Statute Code Law Poll Survey Report Index Prize Award Medal Day Week Month Year Debate Primary Election Elections`);

/** Names that look like a person's or a body's and are neither: months, days, languages, faiths and the like. */
export const NO_ENTITY: ReadonlySet<string> = words(`
  January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Islam Christianity Judaism Muslim Muslims Christian Christians Jewish
  Jews Jew Arab Arabs Persian Kurdish Kurds Kurd Shiite Shia Shi'ite Sunni Sunnis English Arabic Hebrew Farsi Mandarin Western
  European Europeans Asian African Africans Arctic Twitter Facebook Telegram Internet God Allah Ramadan Eid Nowruz Christmas Easter
  President Minister Republican Republicans Democrat Democrats Democratic Communist Socialist Conservative Islamic Islamist
  Nobel Brexit Covid COVID COVID-19 I AM PM AG VP MP MPs CEO CFO EST EDT GMT UTC CET PST PDT AKA TV Photo Image File Read Follow Related Update Updated Source Editor Note Video Watch
  MODERATOR REPORTER QUESTION INTERVIEWER JOURNALIST HOST PRESS
  Persians Slavic Turkic Caucasian Balkan Atlantic Pacific Mediterranean Soviet North South East West Northern Southern Eastern
  Western`);
