extension UnitedNationsNames {
  /// The names in Spanish, a line each, after the alpha-3 code of the state.
  static let spanish = """
    AFG República Islámica del Afganistán
    AGO República de Angola
    ALB República de Albania
    AND Principado de Andorra
    ARG República Argentina
    ARM República de Armenia
    AUT República de Austria
    AZE República de Azerbaiyán
    BDI República de Burundi
    BEL Reino de Bélgica
    BEN Benin
    BEN República de Benin
    BGD Bangladesh
    BGD República Popular de Bangladesh
    BGR República de Bulgaria
    BHR Bahrein
    BHR Reino de Bahrein
    BHS Commonwealth de las Bahamas
    BLR Belarús
    BLR República de Belarús
    BOL Bolivia (Estado Plurinacional de)
    BOL Estado Plurinacional de Bolivia
    BRA República Federativa del Brasil
    BRN Brunei Darussalam
    BTN Bhután
    BTN Reino de Bhután
    BWA Botswana
    BWA República de Botswana
    CHE Confederación Suiza
    CHL República de Chile
    CHN China
    CHN República Popular China
    CMR República del Camerún
    COG República del Congo
    COL República de Colombia
    COM Unión de las Comoras
    CPV República de Cabo Verde
    CRI República de Costa Rica
    CUB República de Cuba
    CYP República de Chipre
    CZE República Checa
    DEU República Federal de Alemania
    DJI Djibouti
    DJI República de Djibouti
    DMA Commonwealth de Dominica
    DNK Reino de Dinamarca
    DZA República Argelina Democrática y Popular
    ECU República del Ecuador
    EGY República Árabe de Egipto
    ERI Estado de Eritrea
    ESP Reino de España
    EST República de Estonia
    ETH República Democrática Federal de Etiopía
    FIN República de Finlandia
    FJI Fiji
    FJI República de Fiji
    FRA República Francesa
    FSM Micronesia (Estados Federados de)
    FSM Estados Federados de Micronesia
    GAB República Gabonesa
    GBR Reino Unido de Gran Bretaña e Irlanda del Norte
    GHA República de Ghana
    GIN República de Guinea
    GMB República de Gambia
    GNB Guinea-Bissau
    GNB República de Guinea-Bissau
    GNQ República de Guinea Ecuatorial
    GRC República Helénica
    GTM República de Guatemala
    GUY República Cooperativa de Guyana
    HND República de Honduras
    HRV República de Croacia
    HTI República de Haití
    IDN República de Indonesia
    IND República de la India
    IRN Irán (República Islámica del)
    IRN República Islámica del Irán
    IRQ Iraq
    IRQ República del Iraq
    ISL República de Islandia
    ISR Estado de Israel
    ITA República Italiana
    JOR Reino Hachemita de Jordania
    KAZ Kazajstán
    KAZ República de Kazajstán
    KEN Kenya
    KEN República de Kenya
    KGZ República Kirguisa
    KHM Reino de Camboya
    KIR República de Kiribati
    KNA Saint Kitts y Nevis
    KOR República de Corea
    KWT Estado de Kuwait
    LAO República Democrática Popular Lao
    LBN República Libanesa
    LBR República de Liberia
    LBY Estado de Libia
    LIE Principado de Liechtenstein
    LKA República Socialista Democrática de Sri Lanka
    LSO Lesotho
    LSO Reino de Lesotho
    LTU República de Lituania
    LUX Gran Ducado de Luxemburgo
    LVA República de Letonia
    MAR Reino de Marruecos
    MCO Principado de Mónaco
    MDA República de Moldova
    MDG República de Madagascar
    MDV República de Maldivas
    MEX Estados Unidos Mexicanos
    MHL República de las Islas Marshall
    MKD República de Macedonia del Norte
    MLI Malí
    MLI República de Malí
    MLT República de Malta
    MMR Myanmar
    MMR República de la Unión de Myanmar
    MOZ República de Mozambique
    MRT República Islámica de Mauritania
    MUS República de Mauricio
    MWI Malawi
    MWI República de Malawi
    NAM República de Namibia
    NER República del Níger
    NGA República Federal de Nigeria
    NIC República de Nicaragua
    NLD Reino de los Países Bajos
    NLD Países Bajos (Reino de los)
    NOR Reino de Noruega
    NRU República de Nauru
    NZL Nueva Zelandia
    OMN Sultanía de Omán
    PAK República Islámica del Pakistán
    PAN República de Panamá
    PER República del Perú
    PHL República de Filipinas
    PLW Palau
    PLW República de Palau
    PNG Papua Nueva Guinea
    PNG Estado Independiente de Papua Nueva Guinea
    POL República de Polonia
    PRK República Popular Democrática de Corea
    PRT República Portuguesa
    PRY República del Paraguay
    PSE Estado de Palestina
    QAT Qatar
    QAT Estado de Qatar
    ROU Rumania
    RUS Federación de Rusia
    RWA Rwanda
    RWA República de Rwanda
    SAU Arabia Saudita
    SAU Reino de la Arabia Saudita
    SDN República del Sudán
    SEN República del Senegal
    SGP República de Singapur
    SLE República de Sierra Leona
    SLV República de El Salvador
    SMR República de San Marino
    SOM República Federal de Somalia
    SRB República de Serbia
    SSD República de Sudán del Sur
    STP República Democrática de Santo Tomé y Príncipe
    SUR Suriname
    SUR República de Suriname
    SVK República Eslovaca
    SVN República de Eslovenia
    SWE Reino de Suecia
    SWZ Eswatini
    SWZ Reino de Eswatini
    SYC República de Seychelles
    SYR República Árabe Siria
    TCD República del Chad
    TGO República Togolesa
    THA Reino de Tailandia
    TJK República de Tayikistán
    TLS Timor-Leste
    TLS República Democrática de Timor-Leste
    TON Reino de Tonga
    TTO Trinidad y Tabago
    TTO República de Trinidad y Tabago
    TUN República de Túnez
    TZA República Unida de Tanzanía
    UGA República de Uganda
    URY República Oriental del Uruguay
    USA Estados Unidos de América
    UZB República de Uzbekistán
    VAT Santa Sede
    VEN Venezuela (República Bolivariana de)
    VEN República Bolivariana de Venezuela
    VNM Viet Nam
    VNM República Socialista de Viet Nam
    VUT República de Vanuatu
    WSM Estado Independiente de Samoa
    YEM República del Yemen
    ZAF República de Sudáfrica
    ZMB República de Zambia
    ZWE Zimbabwe
    ZWE República de Zimbabwe
    """
}
