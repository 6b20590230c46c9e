/** What the folding of reasons knows of English. */
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

/** English. */
export const english: Lexicon = {
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
    pleasant+surprise; pleasantly+surprised; relaxed+about; easy+about; easygoing+about; cool+with; worked|works|suits|suited for him|her|them|us ; praised; praises; full+of+praise; ticks+the+box; ticked+the+box; ticks+every+box; a+bonus; a+plus; a+delight; comfortable+with; at+peace+with; raved+about; raves+about; complimented; compliments ;
    couldnt+be+happier; couldnt+be+more+pleased; enough with|about happy|pleased ; nice|good|brilliant|lovely price|service|staff|product|people ; is|are brilliant|lovely|superb|fab ;
    all+the+money|plenty+of+money|money+to+burn|loads+of+money; has+money; have+money; the+moneys+there; moneys+there; money+is+there ; lovely|fair|honest|right|decent|great price|prices|salon|place|staff|product ; is|are|was|were top|right|fair|honest|spot+on|all+right|cheap ; price+right; place+right;
    would|hed|shed|theyd|id|wed buy|take|order|sign at|for that|this|the+same price|money|rate tomorrow|gladly|any|today|happily ;
    we+have+the; weve+got+the; we+had+the; we+have+it+in; had+it+in; we+had+it; nobodys|nobody+is|noone+is|no+one+is cheaper|closer|faster|quicker|better|nearer ; nobodys+cheaper; in+hand; has+the+cash; paid+for; approved+and; half+price ;
    ready+to+wait; willing+to+wait; can+wait; wed|could|can|would bring|deliver|have tomorrow|today|it+tomorrow|it+today ;
    all+in+favour; all+in+favor; in+favour; in+favor; over+the+moon; thrilled; chuffed; all+for; behind+it; no+object; flawless; faultless; spotless; happy+to+wait; five+minutes+from; next+door ;
    fine; ok; okay; good; great; perfect; lovely; right; excellent; nice; top; acceptable; accepted; agreed; agrees; approved; affordable; reasonable; fair; cheap+enough; cheaper+than; competitive; suits; suited; suitable; fits; likes; liked; loves; loved; love; like; happy+with; happy+to; satisfied+with; pleased+with; impressed; delighted; in+stock; plenty; quick; quickly; fast; lower; low; close; nearby; near; convenient; polite; friendly; couldnt+have+been; best; better; amazing; wonderful; is+there; can+afford; had+the+money; has+the+money; have+the+money; have+the+budget; has+the+budget; had+the+budget; have+the+funds; has+the+funds; can+pay; would+pay; could+have; would+have; was+willing; is+willing; involved; top+notch; super; not+bad; wasnt+bad; isnt+bad; not+too+bad; not+a+bad; okay+with; ok+with; fine+with; good+stuff; fair+money; happy; all+for+it; i'm+all+for; no+drama; would+have bought|signed|ordered|taken|paid|come ; fast+enough; quick+enough; soon+enough; in+order; spot+on; sorted; agreed+on; sound; decent; tolerable; manageable; bearable; can+accept; understood; understands; can+cope+with; copes+with; could+manage; could+cope`,
  denials: `
    least of+it|of+his+worries|of+her+worries|of+their+worries|of+his+problems|important|concern ; plays|played|play no|little part|role ; put+up with ; swears|swore|insists|insisted|assured|assures it+isnt|it+wasnt|its+not|not|isnt ; asked+if+it+was ; asked+whether+it+was ; asked+him+if+it ; cant+say|couldnt+say|wouldnt+say|cannot+say a+problem|an+issue|a+trouble|was+high|was+bad|was+wrong|too ; even couldnt+put|didnt+put ; come+into+it ; isnt|wasnt|not|arent what+s|what+was|whats|thats holding|stopping|bothering|keeping|worrying ; wrong|unfair|silly|easy to+blame ; shrug* off ; shrugged ; swallow* ; hardly|barely|scarcely matter*|mentioned|an+issue|noticed|raised ; even couldnt|didnt|wouldnt put|scare|stop ; rule|ruled|ruling out ; neither+here+nor+there ; beside+the+point ; wasnt|isnt|not why|the+cause|his+reason|her+reason|their+reason ; get|gets|got over|past that|it ; made no+fuss ; no fuss|bones|issue|sweat about ;
    no|never|without|few|hardly gripe*|beef|beefs|qualms|quibbles|grumble*|misgivings|hang+ups ; denies|denied|denying|deny ; not|wasnt|isnt|never|doesnt|didnt|dont put+off|deterred|scared|bothered by ; not+once mention*|did|said|asked|complain* ; dont|doesnt|didnt think|believe|reckon was|played|is|had factor|part|reason|role|matter* ; resigned+to; reconciled+to; came+to+terms; wasnt our|their|the lateness|price|slowness|fault|delay|distance that+did|that|did+it ; doesnt|dont|didnt|not care what|how ;
    not|never|without|havent|hasnt|no a|one|single word|bad+word|complaint|moan|grumble|peep|cross+word against|about|for|on ; hasnt|hasnt+got|havent|havent+got|cant+say|couldnt+say|nothing|no bad+word|bad+words|anything+bad|bad+things|bad+to+say ; isnt|wasnt|not|never the+word ; distance|price|money|cost|time|wait is|was nothing ; no moans|moaning|grumbles|gripes|objection|objections|quibbles about|with|on|to ;
    never|not|isnt|wasnt in+doubt|in+question|an+obstacle ; nothing|none to+do|wrong|amiss with|about ; didnt bat an ;
    cant|cannot|couldnt|wouldnt say|claim|call|argue its|it|youre|you|that expensive|dear|pricey|slow|far|rude|late ;
    nobody|noone|no+one says|said|thinks|thought|finds|complained|complains|claims ;
    no argument*|quarrel*|haggl*|fight|row over|about|on|with ; money|price|cost|distance|budget|time no+object ; nobody|noone|no+one minds|mind|minded ; no+rival; no+rivals; shame+about|pity+about never ;
    were+never|was+never|are+never|is+never|been+never rude|impolite|unfriendly|unhelpful|slow|late|expensive|dear ; not|isnt|wasnt|arent that+worries|that+worried|that+bothers|that+bothered|that+scares|that+stops|that+stopped|that+matters|that+puts|that+put|that+holds|that+annoys|that+upset ; doesnt|didnt|dont|not trouble him|her|them|us|me|anyone ;
    doesnt|dont|didnt|not|no grudge|grudging|mind money|time|paying|price|cost ; not|neither put+him+off|put+her+off|put+them+off|puts+him+off ;
    nobody|noone|no+one|never|none expensive|dear|pricey|costly|overpriced|steep|rude|impolite|unfriendly|slow|unprofessional|careless|far|away|long ; couldnt|cant|cannot|could+not be|have+been|be+any happier|faster|quicker|closer|nearer|nicer|friendlier|cheaper|fairer|kinder|better ; isnt|not|its+not as+if|like money|cash|budget|we|afford ; no+shortage cash|money|funds|budget ; far+from|nowhere+near|hardly worry|worries|concern|problem|issue|reason ; second+to+none; nothing+to+be+desired; cant+fault; cannot+fault; no+faulting; havent|hasnt|didnt|never|not bought|buy|gone|go|went|looked|ordered anywhere+else|elsewhere|somewhere+else|with+a+competitor|to+a+competitor|to+the+competition|with+anyone+else|from+anyone+else ; you beat|beats|undercut quote|quotes|offer|offers|everyone|competitor|competitors|rivals ; not+what+id+call|not+what+i+call|wouldnt+call expensive|dear|pricey|costly|overpriced|slow|late|long|far|rude|bad ; not|never|isnt a+question+of|a+case+of|down+to price|money|time|cost|distance ; wasnt+even|never|not+even discussed|mentioned|came+up|raised ;
    asked+how; asked+about; asked+where; asked+what; asked+whether; asking+about; asked+the+price; asked+for+the+price; no+problem; no+problems; no+issue; no+issues; no+complaints; no+complaint; no+objection*; no+trouble; no+question*; no+worries; no+quarrel; not+a+problem; not+the+problem; not+an+issue; not+the+issue; not+the+reason; never+the; never+was; no|not|isnt|wasnt|arent|werent|never|neither problem|issue|issues|reason|question|matter|objection*|complain*|obstacle|trouble|about|concern*|arguing|bothered|factor|point|blame|cause ; nothing+wrong|nothing+against|nothing+to+do|nothing+bad with|against|about|to|on ; nothing+to+do; nothing+against; not+about; not+because; not+due; not+for; not+just; not+down+to; isnt+about; wasnt+about; isnt+because; wasnt+because; not+that; not+a+matter; doesnt|dont|didnt|wont|not|never mind|care|matter|bother*|complain|object|dispute ; dont+care; no+matter; regardless; no+rival; no+competitor; never+mind; live+with; not|isnt|arent|wasnt saying|moaning|complaining|arguing|worried|fussed|unhappy|unhappy+with ; dont|doesnt|didnt|not|no doubt|question|mind|fault|quibble|worry|need+permission ; doesnt|dont|not need permission|approval|consent|anyones ; isnt+a+question; wasnt+a+question; isnt+about; not+a+question; not+the+main; didnt+complain; let+alone; isnt+what|not+what|wasnt+what|arent+what|werent+what stopped|stops|stop|worries|worried|put|puts|bothers|bothered|matters|mattered|decided|scares|scared|holds|held|kept|keeps ; forget+the; forget+about; forgetting+the; settled; sorted+out; dont|doesnt|didnt|cant|not blame|fault|hold ; not|didnt|doesnt|dont|never|wont put+him+off|put+her+off|put+them+off|put+us+off|scare|deter|stop|frighten|discourage|upset|annoy ; not|never|wasnt|isnt|arent|werent deal+breaker|dealbreaker|stumbling|hurdle|sticking|showstopper|barrier|hindrance|sore+point ; leaving+aside; setting+aside; putting+aside; aside; whatever+the; no+matter; got+over; got+used+to; doesnt+think|dont+think|didnt+think|never+thought|never+said|never+say|didnt+say|doesnt+say|not+saying|doesnt+find|dont+find|didnt+find|wouldnt+say|wouldnt+call expensive|dear|pricey|costly|overpriced|steep|high|slow|late|long|far|away|rude|bad|small ; hardly|far+from|anything+but|nowhere+near|by+no+means|not+like|not+exactly expensive|dear|pricey|costly|overpriced|steep|high|slow|late|long|far|away|rude|bad|small|unreasonable ; hardly|not+a|isnt+a|wasnt+a|never+a price|money|cost|budget|time|location|distance|service|delivery thing|issue|matter|problem|question ; isnt+the|arent+the|not+the|wasnt+the|werent+the most|dearest|priciest|slowest|worst|farthest ; wouldnt+be|wont+be|couldnt+be|cant+be|shouldnt+be a+problem|an+issue|the+problem|the+issue|the+reason|an+obstacle|a+concern ; never|didnt|not came+up|come+up|mentioned|brought|raised ; cant|couldnt|nothing+to complain|fault|criticise ; no+one|nobody|noone was+rude|rude|unpleasant|unfriendly|mentioned|complained ; isnt+with|arent+with|not+with|not+go+to|didnt+go+to|not+gone+to|havent+gone+to competitor|competitors|rival|competition|anyone ; doesnt|dont|didnt|neednt have+to+ask|need+to+ask|ask anyone|anybody|boss|permission ; no+boss+needed; isnt+against; arent+against; not+against; can+decide|decides himself|herself|themselves|alone ; can+wait|could+wait; doesnt|dont|isnt|arent live|based far`,
  wanting: `
    wants; wanted; want; needs; needed; need; looking+for; looked+for; was+after; hes+after; shes+after; after+a; asked+for; asks+for; insists+on; insisted+on; requires; required; hoped+for; hoping+for; prefers; prefer; searching+for; in+search+of; must+have; only+interested+in`,
  fallingShort: `
    we+only; we+just; we+dont; we+cant; we+couldnt; we+havent; we+have+no; weve+no; weve+only; weve+just; weve+got+only; we+had+none; we+have+none; weve+none; ours+is; ours+are; ours+isnt; ours+arent; ours+doesnt; ours+dont; ours+was; ours+only; ours+comes; ours+come; our _ only|doesnt|dont|isnt|arent; only+got; only+have; only+had; havent+got; havent+any; dont+have; dont+do; dont+make; dont+sell; dont+stock; none+on; none+left; none+in; none+available; had+none; have+none; got+none; we+offer; we+sell; we+do; we+teach; we+make; we+fit; we+stock; were+only; were+just; isnt+us; not+us; all+we; the+only; ours+isn't; cant+do; cant+offer; couldnt+offer; nothing+like+that; no+such`,
  timing: `
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; wed; thu; thur; thurs; fri; tomorrow; tmrw; today; tonight; january; february; april; june; july; august; september; october; november; december; christmas; xmas; easter; spring; summer; autumn; winter; weekend; asap; immediately; days; weeks; wks; week; month; months; hours; fortnight; mornings; evenings; weekdays; weekends; daytime; afternoons; morning; afternoon; evening; lunchtime; earlier; later; sooner; faster; quick; quickly`,
  negations: `no not dont doesnt didnt wont cant cannot couldnt wouldnt isnt arent wasnt werent havent hasnt never without none nothing nor neither aint w`,
  turning: `not dont doesnt didnt isnt arent wasnt werent aint never nor neither`,
  between:
    "so too very that really a an the about because of for at all due to in it his her their our was is even much any particularly exactly your be been being",
  contrasts: `but; just; yet; still; however; instead; then; rather; only+that; except; simply; the thing is; thing is; though`,
  concessions:
    "although; even though; even if; while; used to; despite; in spite; otherwise; apart from that; whereas",
  wishes:
    "if only; if it was; if it were; if it wasnt; if it werent; if you could; if you had; if you were; if you werent; if they could; if they were; if there was; if there were; if it came; if it had",
  fixed:
    "asked if it; him if it; her if it; them if it; anything but; nothing but; all but; none but; anyone but; anybody but",
  tellings: "that; who; where; what; how; whether; which; if",
  reporting: "says said say saying thinks thought think reckons reckoned believes claims told insists",
  refusals: "no; not; nope; nah; hardly; never",
  weighedUp: "not so much … as; less about … more; less … than; less the … more",
  weighedDown: "more about … than; more a matter of … than; more the … than",
  echoes: "does do did is are was were",
  likewise: "too either likewise neither",
  exceptions: "except apart bar if but",
  yours: "your yr",
  yoursBehind: "yours",
  common: `a an the of to in on at for with and or but it its is are was were be been so we they i our their his her has have had he she you my us them
    that this already really by as im hes shes theyre weve theyve ive id hed shed theyd well youre there here also again today just very said says say client customer
    clients customers told called call asks asked asking time one some any all about from if than what who which when where how out up into me him will would could should do does did got get gets put
    make made want wants wanted need needs needed go goes went come comes came let am pm thing things way people man woman guy now new old still even because since after before`,
};
