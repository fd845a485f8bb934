extension UnitedNationsNames {
  /// The names in French, a line each, after the alpha-3 code of the state.
  static let french = """
    AFG République islamique d'Afghanistan
    AGO République d'Angola
    ALB République d'Albanie
    AND Principauté d'Andorre
    ARG République argentine
    ARM République d'Arménie
    AUT République d'Autriche
    AZE République d'Azerbaïdjan
    BDI République du Burundi
    BEL Royaume de Belgique
    BEN République du Bénin
    BGD République populaire du Bangladesh
    BGR République de Bulgarie
    BHR Royaume de Bahreïn
    BHS Commonwealth des Bahamas
    BLR Bélarus
    BLR République du Bélarus
    BOL Bolivie (État plurinational de)
    BOL État plurinational de Bolivie
    BRA République fédérative du Brésil
    BRN Brunéi Darussalam
    BTN Royaume du Bhoutan
    BWA République du Botswana
    CHE Confédération suisse
    CHL République du Chili
    CHN Chine
    CHN République populaire de Chine
    CMR République du Cameroun
    COD République démocratique du Congo
    COG Congo
    COG République du Congo
    COL République de Colombie
    COM Union des Comores
    CPV Cabo Verde
    CPV République de Cabo Verde
    CRI République du Costa Rica
    CUB République de Cuba
    CYP République de Chypre
    CZE République tchèque
    DEU République fédérale d'Allemagne
    DJI République de Djibouti
    DMA Commonwealth de Dominique
    DNK Royaume du Danemark
    DZA République algérienne démocratique et populaire
    ECU République de l'Équateur
    EGY République arabe d'Égypte
    ERI État d'Érythrée
    ESP Royaume d'Espagne
    EST République d'Estonie
    ETH République fédérale démocratique d'Éthiopie
    FIN République de Finlande
    FJI République des Fidji
    FRA République française
    FSM Micronésie (États fédérés de)
    FSM États fédérés de Micronésie
    GAB République gabonaise
    GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
    GBR Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    GHA République du Ghana
    GIN République de Guinée
    GMB République de Gambie
    GNB République de Guinée-Bissau
    GNQ République de Guinée équatoriale
    GRC République hellénique
    GTM République du Guatemala
    GUY République coopérative du Guyana
    HND République du Honduras
    HRV République de Croatie
    HTI République d'Haïti
    IDN République d'Indonésie
    IND République de l'Inde
    IRN Iran (République islamique d')
    IRN République islamique d'Iran
    IRN Iran (République islamique d’)
    IRQ Iraq
    IRQ République d'Iraq
    ISL République d'Islande
    ISR État d'Israël
    ITA République italienne
    JOR Royaume hachémite de Jordanie
    KAZ République du Kazakhstan
    KEN République du Kenya
    KGZ Kirghizistan
    KGZ République kirghize
    KHM Royaume du Cambodge
    KIR République de Kiribati
    KNA Saint-Kitts-et-Nevis
    KOR République de Corée
    KWT État du Koweït
    LAO République démocratique populaire lao
    LBN République libanaise
    LBR Libéria
    LBR République du Libéria
    LBY État de Libye
    LIE Principauté du Liechtenstein
    LKA République socialiste démocratique de Sri Lanka
    LSO Royaume du Lesotho
    LTU République de Lituanie
    LUX Grand-Duché de Luxembourg
    LVA République de Lettonie
    MAR Royaume du Maroc
    MCO Principauté de Monaco
    MDA République de Moldova
    MDG République de Madagascar
    MDV République des Maldives
    MEX États-Unis du Mexique
    MHL République des Îles Marshall
    MKD République de Macédoine du Nord
    MLI République du Mali
    MLT République de Malte
    MMR Myanmar
    MMR République de l'Union du Myanmar
    MOZ République du Mozambique
    MRT République islamique de Mauritanie
    MUS République de Maurice
    MWI République du Malawi
    NAM République de Namibie
    NER République du Niger
    NGA Nigéria
    NGA République fédérale du Nigéria
    NIC République du Nicaragua
    NIU Nioué
    NLD Royaume des Pays-Bas
    NLD Pays-Bas (Royaume des)
    NOR Royaume de Norvège
    NRU République de Nauru
    OMN Sultanat d'Oman
    PAK République islamique du Pakistan
    PAN République du Panama
    PER République du Pérou
    PHL République des Philippines
    PLW République des Palaos
    PNG État indépendant de Papouasie-Nouvelle-Guinée
    POL République de Pologne
    PRK République populaire démocratique de Corée
    PRT République portugaise
    PRY République du Paraguay
    PSE État de Palestine
    QAT État du Qatar
    RUS Fédération de Russie
    RWA République du Rwanda
    SAU Royaume d'Arabie saoudite
    SDN République du Soudan
    SEN République du Sénégal
    SGP République de Singapour
    SLE République de Sierra Leone
    SLV El Salvador
    SLV République d'El Salvador
    SMR République de Saint-Marin
    SOM République fédérale de Somalie
    SRB République de Serbie
    SSD République du Soudan du Sud
    STP République démocratique de Sao Tomé-et-Principe
    SUR République du Suriname
    SVK République slovaque
    SVN République de Slovénie
    SWE Royaume de Suède
    SWZ Royaume d’Eswatini
    SYC République des Seychelles
    SYR République arabe syrienne
    TCD République du Tchad
    TGO République togolaise
    THA Royaume de Thaïlande
    TJK République du Tadjikistan
    TLS Timor-Leste
    TLS République démocratique du Timor-Leste
    TON Royaume des Tonga
    TTO République de Trinité-et-Tobago
    TUN République tunisienne
    TZA République-Unie de Tanzanie
    UGA République de l'Ouganda
    URY République orientale de l'Uruguay
    USA États-Unis d'Amérique
    USA États-Unis d’Amérique
    UZB République d'Ouzbékistan
    VAT Saint-Siège
    VEN Venezuela (République bolivarienne du)
    VEN République bolivarienne du Venezuela
    VNM Viet Nam
    VNM République socialiste du Viet Nam
    VUT République de Vanuatu
    WSM État indépendant du Samoa
    YEM République du Yémen
    ZAF République sud-africaine
    ZMB République de Zambie
    ZWE République du Zimbabwe
    """
}
