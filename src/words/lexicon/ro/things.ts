/** Groups of Romanian words for things, places, makers and deeds of many trades. */

/** The groups by name. */
export const things: Readonly<Record<string, string>> = {
  num: `# doi doua trei patru cinci sase sapte opt noua zece doisprezece cincisprezece douazeci treizeci patruzeci cincizeci saizeci
    optzeci suta sute mie mii miar milion`,
  town: `chisinau chisinaului chisinaul balti cahul cahulului orhei soroca ungheni hincesti hancesti ialoveni straseni calarasi comrat
    edinet drochia floresti falesti causeni criuleni anenii nisporeni leova cimislia taraclia tiraspol bender tighina transnistria
    gagauzia botanica buiucani ciocana riscani rascani telecentru durlesti codru bucuresti cluj iasi timisoara constanta brasov
    craiova galati oradea ploiesti braila arad pitesti sibiu bacau suceava buzau botosani vaslui focsani piatra barlad tulcea deva
    ardeal moldova romania odesa kiev`,
  goods: `tort tortul torturi briose paine painea placinte placinta pizza carne carnea miel porc pui peste pestele legume cartofi mere visin
    visine capsuni oua lapte cascaval branza miere mierea vin vinul bere flori buchet trandafiri lalele crini coroana coroane
    puieti puietii rasad rasaduri brad tuia pamant pietris nisip ciment beton betonul scandura scanduri stejar pin nuc fag placaj
    ardezie marmura granit cuart covor covorul covoare mocheta linoleum tapet chit robinet robinete chiuveta cada dus wc centrala
    centrale calorifer soba cuptor plita frigider congelator masina+de+spalat aspirator ceainic televizor laptop laptopul
    laptopuri imprimanta monitor tastatura telefon telefonul tableta camera obiectiv drona boxe casti chitara pian pianul vioara
    coarde partituri carte carti uniforma uniforme rochie rochia voal costum costumul camasa camasi pantaloni blugi palton geaca
    pulover caciula manusi esarfa sosete adidasi tocuri cizme ghete kimono casca bicicleta trotineta scuter motocicleta masina
    masini universal sedan jeep duba dube pickup rulota camion stivuitor excavator tractor tractorul semanatoare semanatoarea
    combina tuns+iarba cauciucuri anvelopa roti jenti carlig toba placute placutele ambreiaj parbriz geam bara capota barca cort
    cortul trambulina scaunele mesele baloane costume masca masti jucarii papusa carucior patut scutece perna perne plapuma pat
    patul paturi canapea canapeaua fotoliu dulap dulapul comoda masa birou raft lampa lustra lustre oglinda oglinzi rama rame
    ochelari lentile aparat+auditiv implant implantul implanturi proteza coronita fatete aparat+dentar albire botox gene unghii
    gel oja ojei vopsea peruca parfum sapun lumanari inel inele lant bratara ceas cercei aur argint pisoi catelus labrador spitz
    yorkie pudel gaini stup stupi matca fan paie sa hrana nisip+pisici cusca acvariu program programul aplicatie plugin licenta
    licente site site-ul gazduire domeniu router antena alarma lacat incuietoare seif cheie chei poarta porti gard gardul magazie
    sera veranda terasa pavaj piscina jacuzzi sauna baie+de+aburi lift+scara scaun+rulant carje aparat+de+sudat bormasina
    ferastrau scara scari schela generator compresor pompa pompe furtun garnitura suruburi balamale manere clei lac pensula
    etichete autocolante cutii pungi sticle borcane pahare capace paleti plicuri banner afise fluturasi cani pixuri monument
    monumentul sicriu urna clopot clopotul icoana icoane banca steag cupe medalii trofee fazan ferestre fereastra usa usi jaluzele
    perdele perdelele draperii galerie aer+conditionat conditioner hota tavan tavane semineu gratar casa+de+marcat terminal cantar
    scaner rolete firma+luminoasa pavele tigla`,
  brand: `emag altex dedeman leroy+merlin hornbach brico ikea jysk mobexpert lidl kaufland metro selgros carrefour linella nr1 olx autovit
    999 makler amazon temu shein aliexpress alibaba booking airbnb glovo tazz bolt wolt bitrix bitrix24 amocrm hubspot salesforce
    saga smartbill winmentor 1c oblio wix shopify wordpress orange moldcell moldtelecom digi vodafone telekom unite maib
    victoriabank moldindconbank mia bcr brd bt ing raiffeisen revolut allianz groupama omniasig asirom moldasig donaris sameday
    fan+courier cargus posta nova+poshta dhl ups dpd dacia toyota skoda renault volkswagen ford kia hyundai bosch makita dewalt
    samsung apple xiaomi bomba enter maximum darwin smadshop ultra farmacia+familiei sanador regina+maria medlife medpark orhideea
    dentestet regus`,
  doing: `face fac facea facut coase cusut repara reparat reparat+o pune pus monteaza montat coace copt tunde tuns vopseste vopsit
    zugraveste zugravit construieste construit vinde vandut preda invata antreneaza asigura asigurat printeaza tipareste aduce
    adus duce spala spalat gateste gatit tine filmeaza filmat pozeaza acordat acordeaza deserveste trateaza tratat schimba
    schimbat instaleaza instalat aranjeaza sapa sapat cosit taie taiat potcoveste potcovit creste sudeaza sudat se+ocupa
    ingrijeste livreaza`,
  broken: `rupt rupta rupte stricat stricata stricate crapat crapata crapate stramb stramba strambe strimb indoit zgariat zgariata zgarieturi
    lovit lovita patat pata pete scurs curge curgea ars arsa arse mucegai mucegait vechi+si+uscat murdar murdara murdarie noroi
    schiopata purici taiat+la+ureche ranit ranita spart sparta sparte ciobit dezlipit desfacut cazut jupuit decolorat
    intrat+la+apa turtit turtita strivit inundat ruginit defect defecta rasturnat pierdut incurcat ofilit infectat infectie
    alergie vanatai stropit deteriorat stors acrit stricaciuni`,
  event: `nunta nuntii inmormantare inmormantarea botez botezul cumetrie cumetria examen examenul bac bacul vacanta petrecere petrecerea
    corporativ cursa expozitie targ targul deschidere deschiderea bal balul absolvire jubileu aniversare parastas parastasul
    pomenire hram hramul mutare mutarea concert meci turneu semestru semanat semanatul secerat recolta sezon sezonul festival
    lansare audit control termen zbor zborul ziua+de+nastere matineu sfarsitul+anului proces nasterea rca inspectia+tehnica colind
    craciun craciunul pasti pastile revelion revelionul`,
  far_kin: `var varul vara verisor verisoara cumnat cumnatul cumnata ginere ginerele socru socrul soacra nora nora-sa cuscru cuscrul cumatru
    cumatrul cumatra nas nasul nasa fin finul fina unchi unchiul matusa nepot nepotul prieten prietenul prietena prieteni amic
    vecin vecinul vecina vecinii coleg colegul coleg-ul cunoscut frate+sau parintele`,
};
