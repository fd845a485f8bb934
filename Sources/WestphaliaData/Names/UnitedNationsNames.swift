/// The names that the United Nations give their members and observers in five of its languages.
///
/// Source: UNTERM, the United Nations' terminology database, and the official names of UN M49, as the public
/// table `datasets/country-codes` has them. A name of a long form means what the long form in English means: `République
/// fédérale d'Allemagne` is the Federal Republic on every date.
enum UnitedNationsNames {
  /// The blocks of names by the identifier of their language.
  static let byLanguage: [(language: String, block: String)] = [
    ("fr", french), ("es", spanish), ("ru", russian), ("ar", arabic), ("zh-Hans", chinese),
  ]

  /// The long forms in English, a line each, after the alpha-3 code of the state.
  static let formal = """
    AFG Islamic Republic of Afghanistan
    AGO Republic of Angola
    ALB Republic of Albania
    AND Principality of Andorra
    ARE United Arab Emirates
    ARG Argentine Republic
    ARM Republic of Armenia
    ATG Antigua and Barbuda
    AUS Australia
    AUT Republic of Austria
    AZE Republic of Azerbaijan
    BDI Republic of Burundi
    BEL Kingdom of Belgium
    BEN Republic of Benin
    BFA Burkina Faso
    BGD People's Republic of Bangladesh
    BGR Republic of Bulgaria
    BHR Kingdom of Bahrain
    BHS Commonwealth of the Bahamas
    BIH Bosnia and Herzegovina
    BLR Republic of Belarus
    BLZ Belize
    BOL Plurinational State of Bolivia
    BRA Federative Republic of Brazil
    BRB Barbados
    BRN Brunei Darussalam
    BTN Kingdom of Bhutan
    BWA Republic of Botswana
    CAF Central African Republic
    CAN Canada
    CHE Swiss Confederation
    CHL Republic of Chile
    CHN People's Republic of China
    CMR Republic of Cameroon
    COD Democratic Republic of the Congo
    COG Republic of the Congo
    COK Cook Islands
    COL Republic of Colombia
    COM Union of the Comoros
    CPV Republic of Cabo Verde
    CRI Republic of Costa Rica
    CUB Republic of Cuba
    CYP Republic of Cyprus
    CZE Czech Republic
    DEU Federal Republic of Germany
    DJI Republic of Djibouti
    DMA Commonwealth of Dominica
    DNK Kingdom of Denmark
    DOM Dominican Republic
    DZA People's Democratic Republic of Algeria
    ECU Republic of Ecuador
    EGY Arab Republic of Egypt
    ERI State of Eritrea
    ESP Kingdom of Spain
    EST Republic of Estonia
    ETH Federal Democratic Republic of Ethiopia
    FIN Republic of Finland
    FJI Republic of Fiji
    FRA French Republic
    FSM Federated States of Micronesia
    GAB Gabonese Republic
    GBR United Kingdom of Great Britain and Northern Ireland
    GEO Georgia
    GHA Republic of Ghana
    GIN Republic of Guinea
    GMB Republic of the Gambia
    GNB Republic of Guinea-Bissau
    GNQ Republic of Equatorial Guinea
    GRC Hellenic Republic
    GRD Grenada
    GTM Republic of Guatemala
    GUY Co-operative Republic of Guyana
    HND Republic of Honduras
    HRV Republic of Croatia
    HTI Republic of Haiti
    HUN Hungary
    IDN Republic of Indonesia
    IND Republic of India
    IRL Ireland
    IRN Islamic Republic of Iran
    IRQ Republic of Iraq
    ISL Republic of Iceland
    ISR State of Israel
    ITA Republic of Italy
    JAM Jamaica
    JOR Hashemite Kingdom of Jordan
    JPN Japan
    KAZ Republic of Kazakhstan
    KEN Republic of Kenya
    KGZ Kyrgyz Republic
    KHM Kingdom of Cambodia
    KIR Republic of Kiribati
    KNA Saint Kitts and Nevis
    KOR Republic of Korea
    KWT State of Kuwait
    LAO Lao People's Democratic Republic
    LBN Lebanese Republic
    LBR Republic of Liberia
    LBY State of Libya
    LCA Saint Lucia
    LIE Principality of Liechtenstein
    LKA Democratic Socialist Republic of Sri Lanka
    LSO Kingdom of Lesotho
    LTU Republic of Lithuania
    LUX Grand Duchy of Luxembourg
    LVA Republic of Latvia
    MAR Kingdom of Morocco
    MCO Principality of Monaco
    MDA Republic of Moldova
    MDG Republic of Madagascar
    MDV Republic of Maldives
    MEX United Mexican States
    MHL Republic of the Marshall Islands
    MKD Republic of North Macedonia
    MLI Republic of Mali
    MLT Republic of Malta
    MMR Republic of the Union of Myanmar
    MNE Montenegro
    MNG Mongolia
    MOZ Republic of Mozambique
    MRT Islamic Republic of Mauritania
    MUS Republic of Mauritius
    MWI Republic of Malawi
    MYS Malaysia
    NAM Republic of Namibia
    NER Republic of the Niger
    NGA Federal Republic of Nigeria
    NIC Republic of Nicaragua
    NIU Niue
    NLD Kingdom of the Netherlands
    NOR Kingdom of Norway
    NPL Nepal
    NRU Republic of Nauru
    NZL New Zealand
    OMN Sultanate of Oman
    PAK Islamic Republic of Pakistan
    PAN Republic of Panama
    PER Republic of Peru
    PHL Republic of the Philippines
    PLW Republic of Palau
    PNG Independent State of Papua New Guinea
    POL Republic of Poland
    PRK Democratic People's Republic of Korea
    PRT Portuguese Republic
    PRY Republic of Paraguay
    PSE State of Palestine
    QAT State of Qatar
    ROU Romania
    RUS Russian Federation
    RWA Republic of Rwanda
    SAU Kingdom of Saudi Arabia
    SDN Republic of the Sudan
    SEN Republic of Senegal
    SGP Republic of Singapore
    SLB Solomon Islands
    SLE Republic of Sierra Leone
    SLV Republic of El Salvador
    SMR Republic of San Marino
    SOM Federal Republic of Somalia
    SRB Republic of Serbia
    SSD Republic of South Sudan
    STP Democratic Republic of Sao Tome and Principe
    SUR Republic of Suriname
    SVK Slovak Republic
    SVN Republic of Slovenia
    SWE Kingdom of Sweden
    SWZ Kingdom of Eswatini
    SYC Republic of Seychelles
    SYR Syrian Arab Republic
    TCD Republic of Chad
    TGO Togolese Republic
    THA Kingdom of Thailand
    TJK Republic of Tajikistan
    TKM Turkmenistan
    TLS Democratic Republic of Timor-Leste
    TON Kingdom of Tonga
    TTO Republic of Trinidad and Tobago
    TUN Republic of Tunisia
    TUV Tuvalu
    TZA United Republic of Tanzania
    UGA Republic of Uganda
    UKR Ukraine
    URY Eastern Republic of Uruguay
    USA United States of America
    UZB Republic of Uzbekistan
    VAT Holy See
    VCT Saint Vincent and the Grenadines
    VEN Bolivarian Republic of Venezuela
    VNM Socialist Republic of Viet Nam
    VUT Republic of Vanuatu
    WSM Independent State of Samoa
    YEM Republic of Yemen
    ZAF Republic of South Africa
    ZMB Republic of Zambia
    ZWE Republic of Zimbabwe
    """
}
