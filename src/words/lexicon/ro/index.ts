/** What the folding of reasons knows of Romanian. */
import type { Lexicon } from "../../../rules/lexicon/lexicon.ts";
import { approval } from "./approval.ts";
import { assortment } from "./assortment.ts";
import { competitor } from "./competitor.ts";
import { groups } from "./groups.ts";
import { money } from "./money.ts";
import { noAnswer } from "./no-answer.ts";
import { noReason } from "./no-reason.ts";
import { place } from "./place.ts";
import { service } from "./service.ts";
import { things } from "./things.ts";
import { time } from "./time.ts";
import { unneeded } from "./unneeded.ts";

/** Romanian. */
export const romanian: Lexicon = {
  groups: { ...groups, ...things },
  meanings: {
    money,
    assortment,
    time,
    place,
    competitor,
    unneeded,
    approval,
    service,
    "no-answer": noAnswer,
    "no-reason": noReason,
  },
  praise: `
    i+a+convenit; le+a+convenit; bucurat; un+plus; chiar+un+plus; laudat*; a+laudat; surpriza+placuta; pe+plac; pe+gustul ; 
    se+impaca; ii+convin; ii+convine; minunate; minunat; dragute; frumos; incantat; incantata; a+aprobat; 
    bani+are; banii+sunt; cu+carul; era|e|este|sunt|a+fost de+acord; e|este|sunt pentru; cinstit; corect; superb; rapizi; pret|pretul e+pret ; si+pret|si+loc toate|bune ; e+multumit; e+multumita ;
    la pretul|preturile|banii|asta ar|as|am lua|cumpara|comanda maine|azi|oricand|imediat ; ar lua|cumpara maine|oricand la+pretul|la+banii ;
    avem+buget|avem+bani|bani+avem|buget+avem ; incantata; incantat; astepta+linistit|pot+astepta|putem+astepta ; ireprosabil*; impecabil*; la+doi+pasi; la+cinci+minute; pe+drum; in+stoc ;
    ok; bine; bun; buna; bune; buni; super; excelent*; perfect*; minunat*; frumos; frumoas*; amabil*; politicos*; placut*; ii+place|i+a+placut|i+place|le+place|le+a+placut|a+placut|place ; convine; convin; multumit*; multumiti; incantat*; lauda; laudat*; se+potriveste; se+potrivesc; potrivit; potrivita; acceptat*; acceptabil*; accepta; aprobat*; a+aprobat; au+aprobat; rezonabil*; corect*; ieftin*; mai+ieftin; aproape; rapid*; repede; avantajos*; buget+are|are+buget|buget+au|au+buget|bani+are|are+bani|bani+au|au+bani ; ne+intelegeam; ne+am+inteles; s+a+inteles; ar+plati|ar+veni|ar+fi|ar+astepta|ar+lua oricat|oriunde|semnat|si+mai+mult ; oricat; oriunde; poate+astepta; poate+plati; isi+permite; plateste+si; fara+sa+clipeasca; e+de+acord; este+de+acord; pe+stoc; in+stoc; aveti+de+toate; grozav*; top; nu+e+rau; nu+era+rea; nu+e+rea; nu+i+rau; nu+era+rau; nu+e+proast*; suntem+multumiti; gata+sa+plateasca; e+gata; s+a+aprobat; sunt+de+acord; suntem+de+acord; e+bun; e+buna; permite; livra+repede; e+in+regula; in+regula; este+in+regula; in+ordine; e+de+inteles; se+impaca; s+a+impacat; suportabil*; la+nivel; la+inaltime`,
  denials: `
    n+are|nu+are|n+avea|n+au nicio|nici+o|vreo treaba|importanta|legatura|relevanta|vina ; n+are+importanta ; nu+are+importanta ; nu+conteaza ; nu+e|nu+este|nu+i|nu+a+fost|n+a+fost piedica|obstacol|principalul|capat|impediment|drama|bai|tragedie|o+piedica|cauza|decisiv ; nu+l+intereseaza|nu+o+intereseaza|nu+ii+intereseaza pretul|costul|termenul|distanta|calitatea|banii|cat ; nu+s+a|nici+nu+s+a|n+am discutat|vorbit|pus|pomenit ; nu+se+pune ; nu pus+pe+ganduri|ingrijorat|preocupa ; nu|n dau+vina|da+vina|dat+vina ; fleac ; ultima|ultimul grija|lucru ; capat+de+tara ;
    neaga ; neaga+ca ; nu+cred|nu+crede ca contat|conteaza|fost|era ; nimic de+zis|de+spus|de+reprosat ; nu descurajat|speriat|l+a+descurajat|l+a+speriat ; nu+i+pasa ; nu+ii+pasa ; nu intarzierea|pretul|distanta|seful|asteptarea motivul|cauza|e+cauza ; nici+macar o+data|o ; n+a+spus|nu+a+spus|nu+spune niciodata|nicicand ;
    nici+n|nici+nu|n|nu pomenit*|mentionat*|amintit|adus+vorba ; fara suparare|obiectii|obiectie|reprosuri|plangeri|comentarii ; pacat sa se+planga|ma+plang ; n+a+clipit|nu+a+clipit|nici+n+a+clipit ; n+are|nu+are|nu+au nicio|nici+o|vreo legatura|vina ; nu+deranjeaza|nu+l+deranjeaza|nu+il+deranjeaza|nu+o+deranjeaza ; nu+s+a|nu+ne indoit|indoim ; n+are|nu+are|n+au nimic cu|impotriva ; nu+e+o|nu+este+o chestiune|problema ; numai|doar de+bine ; departe+de a+fi ; nu+i+pare|nu+ii+pare rau ;

    n+are|nu+are|n+au|nu+au|n+am nicio|nici+o|vreo pretentie|obiectie|plangere|problema ;
    nu+de pret|bani|timp|termen|distanta|calitate tine|depinde|duce+lipsa|e+vorba|se+plange|lipsa ;
    n+a+fost|n+au+fost|nu+a+fost|nu+au+fost|n+a|niciodata problema|motivul|o+problema|vina ; nu+se cearta|certa|plange|supara|discuta ; nu+merg|nu+merge|nu+lucreaza|nu+pleaca cu+altcineva|cu+altii|la+altii|la+altcineva ; calitatea|pretul|oamenii nu+se+discuta ;
    nimeni|niciodata n+a+fost|nu+a+fost|n+au+fost|nu+e|n+a nepoliticos|obraznic*|rau|rea|prost*|scump* ; numai|doar scump|scumpa|scumpi|departe nu+e|nu+i|nu+este|nu+s ; nu+pot|nu+poate|n+as|nu+as sa+zic|sa+spun|zice|spune|sa+zica scump*|departe|mult|rau ; nu+s+a|nu+se|nu+ne plans|plange|plangem nimeni|nimeni+de|de ; nici+n+am|nici+nu+am|nici+n+a|nici+n+au|nici+nu vorbit|discutat|ajuns|uitat|intrebat ; n+am|n+avem|n+are|nu+avem|nu+am ce reprosa|imputa ; n+am|nu+am|n+a|nu+a|n+au|nu+au cumparat|luat|comandat|fost din+alta+parte|la+concurent*|de+la+altii|altundeva|in+alta+parte ; nu+ma|nu+l|nu+o|nu+i|nu+ne deranjeaza|deranja|supara|incurca|sperie ; nu+conteaza; nu+s+o+problema; nu+s+problema; ireprosabil*; fara+cusur; fara+repros; nici+gand ;
    a+intrebat; au+intrebat; intreba+de; nu+e+problema; nu+i+problema; nu+este+problema; nu+sunt+probleme; fara+probleme; problem* @no|nu+e|nu+i|nu+este ; nu+e+o+problema; nu+e+vorba; nu+i+vorba; nu+este+vorba; nu+din+cauza; nu+pentru; nu+din; nu+despre; n+are+legatura; nu+are+legatura; legatura @no ; n+are+nimic; nu+are+nimic; nu+avem+nimic; nimic+impotriva; nu+conteaza; nu+l+deranjeaza|nu+o+deranjeaza|nu+deranjeaza|nu+ii+deranjeaza|nu+l+a+deranjat|nu+i+deranjeaza ; nu+se+plange; nu+i+pare+rau; nu+i+pasa; indiferent+de; obiectii|pretentii|reprosuri|plangeri|intrebari @no|n+avea|n+are|zero|nicio|fara ; fara+obiectii; n+avea+obiectii; n+are+pretentii; nu+e+vina; nu+i+vina; vina @no ; nu+doar; nu+numai; nu+ca; nu+e+motivul; nu+atat; nici pretul|oamenii|calitatea|termenul|distanta ; n+a+mers; n+au+luat; nu+au+luat; nu+i+e+mila; nu+conteaza; nu+e+o+chestiune; nu+e+chestiune; nu+e+chestie; nu+ne+indoim; nu+se+indoieste; nu+se+indoiesc; n+avem+intrebari; n+am+intrebari; nu+sunt+motivul; nu+e+motivul; nu+i+motivul; n+are+nicio+vina|nu+are+nicio+vina; nu+e+vinovat*; nu+zice|nu+spune ca ; nu+ca+ar; as+ierta|ar+ierta|am+ierta|iertam; nu+trebuie|nu+i+trebuie|nu+are+nevoie voie|acord*|aprobare*|permisiune* ; nimic+impotriva|nimic+contra; nu+avem+nimic|n+am+nimic|cu+voi+n+avem; mai+asteptam; nu+sunt+o+problema|nu+i+o+problema; n+au+luat+de; nu+l+sperie|nu+o+sperie|nu+ne+sperie|nu+i+sperie; nu+e+de+la; nu+i+de+la; nu+l|nu+o|nu+i|nu+ii|nu+ne|nu+le|nu oprit|opreste|opri|a+oprit|deranjat|a+deranjat|au+deranjat|sperie|speriat|incurca|incurcat|impiedica|impiedicat|supara|suparat ; nu+i+a|nu+l+a|nu+o+a deranjat|oprit|speriat|suparat|incurcat ; obiectii|intrebari|pretentii|plangeri|reprosuri n+are|n+avea|n+au|nu+are|nu+avea|n+avem|fara ; nu+de se+plange ; nu+e+obstacol; nu+e+un+obstacol; n+a+fost+un+obstacol; nu+e+piedica; n+a+fost+problema; n+a+fost+o+problema; lasam+la+o+parte; indiferent; trecem+peste; a+trecut+peste; nu+e+decisiv; nu+e+hotarator; nu+joaca+rol; n+a+spus|nu+a+spus|nu+crede|nu+cred|nu+considera|nu+zic|nu+zice|nu+gaseste|nu+pare scump*|departe|lent*|incet|nepoliticos|rau|mult|tarziu|mare ; n+a+spus+niciodata|nu+a+spus+niciodata scump*|departe|lent*|incet|nepoliticos|rau|mult|tarziu|mare ; deloc|nicidecum|catusi+de+putin|departe+de+a+fi|nu+sunteti|nu+sunt|nu+suntem scump*|departe|lent*|incet|nepoliticos|rau|mult|tarziu|mare ; nu+cred pret* oprit|speriat ; nu+s+a|nu+am|n+am discutat|vorbit|pomenit pret*|bani|termen* ; nu+merge|n+au+plecat|nu+au+plecat|n+a+plecat|nu+a+plecat|nu+pleaca la+concurenta|la+altii|la+altcineva|la+concurent ; nimeni nepoliticos|obraznic|grosolan ; nu+sta|nu+locuieste|nu+stau|nu+locuiesc departe ; nu+e|nu+sunt|nu+este in+criza ; nu+fiindca; nu+trebuie sa+intrebe`,
  wanting: `
    vrea; vor; voia; voiau; vroia; vroiau; doreste; doresc; dorea; doreau; cere; cerea; cer; cauta; cautau; ii+trebuie; le+trebuie; ii+trebuia; le+trebuia; trebuia; are+nevoie+de; avea+nevoie+de; au+nevoie+de; a+cerut; au+cerut; a+vrut; au+vrut; prefera; solicita; insista+pe; umbla+dupa; tine+la`,
  fallingShort: `
    noi+doar; noi+numai; noi+avem; noi+facem; noi+nu; noi+n; noi+lucram; noi+predam; noi+vindem; noi+dam; noi+tinem; noi+aducem; noi+suntem; noi _; avem+doar; avem+numai; avem+alt*; facem+doar; facem+numai; vindem+doar; predam+doar; doar+noi; ale+noastre; al+nostru; a+noastra; ai+nostri; la+noi; n+avem; nu+avem; nu+facem; nu+tinem; nu+vindem; nu+lucram+cu; nu+aducem; nu+predam; nu+oferim; nu+exista; asa+ceva+nu; asa+ceva+n; de+asta+n; de+astea+n; nu+sunt; au+ramas+doar; a+ramas+doar; gasit+doar; nu+putem; n+am+avut; nu+am+avut`,
  timing: `
    marti; miercuri; joi; vineri; sambata; duminica; maine; azi; astazi; diseara; poimaine; ianuarie; februarie; martie; aprilie; iunie; iulie; septembrie; octombrie; noiembrie; decembrie; craciun; vara; toamna; primavara; saptamana; saptamani; sapt; zile; ore; luni; dimineata; diminetile; serile; seara; ziua; weekend*; mai+devreme; mai+tarziu; repede; rapid; urgent; devreme; noaptea; amiaza`,
  negations: "nu n fara nici nicio niciun",
  turning: "nu n nici",
  between:
    "e este prea foarte asa din cauza pentru la de atat i era chiar deloc sunt s fost a fi un o pe cu despre lui au voastra vostru noastra nostru vostri",
  contrasts:
    "si a zis; si a spus; si a inchis; si a refuzat; dar; insa; ci; iar; doar ca; numai ca; pur si simplu; apoi; totusi; in schimb",
  concessions: "desi; inainte; chiar daca; cu toate ca; in rest; desi ca; macar ca",
  wishes:
    "daca ar fi; daca n ar fi; daca ati; daca l ati; daca o ati; daca n ati; daca ati fi; daca nu ati; daca ar avea; daca ar veni; macar de ar fi; de ar fi",
  fixed: "inainte de; nimic decat",
  tellings: "ca; cine; unde; cat; cum; cand; care; cati; cate; de",
  reporting: "zice zic zis spune spun spus crede cred considera sustine sustin raspuns",
  refusals: "nu; deloc; nicidecum; n",
  weighedUp: "nu atât … cât; nu așa de mult … cât",
  weighedDown: "mai degrabă … decât; mai mult … decât; mai curând … decât",
  echoes: "da e este sunt era fost erau",
  likewise: "asemenea deasemenea idem",
  exceptions: "afara exceptia putin daca exceptand",
  yours: "vostru voastra",
  yoursBehind: "vostru voastra voastră vostri voștri voastre dvs dumneavoastra",
  common: `vorba de la pe cu si sau dar e este sunt era au am ai ale al un o prea foarte deja ca sa se ne le ei el lor noi
    din pentru ce i il ii are avem aveti avea avut mai lui ea ne va vor fi fost asa acum atunci clientul clienta client clienti iar azi ieri a spus zis zice spune
    nu n nici fara nimic l s m v isi imi iti mi ti si cum cand unde cine care cat daca chiar doar numai pana peste intre prin dupa inainte acolo aici tot toate toti
    vrea voia trebuie poate putem pot putea face facut da dau dat vine vin venit merge mers noastra nostru voastra vostru asta ala aia aceasta acest
    bine inca apoi totusi insa ci ori fie le li mult multe multi putin cam alt alta alte alti altceva`,
};
