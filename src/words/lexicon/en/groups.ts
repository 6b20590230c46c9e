/** Groups of English words that phrases of several themes use. */

/** The groups by name. */
export const groups: Readonly<Record<string, string>> = {
  no: `no without none zero nada lack* w+o havent hasnt hadnt dont+have doesnt+have didnt+have not+have not+enough not+any cant+get couldnt+get havent+got hasnt+got hardly+any`,
  wont: `wont cant cannot couldnt wouldnt doesnt didnt dont isnt not never refuse* unable isnt+able unwilling`,
  be: `is are was were be being been`,
  too: `too so very way+too far+too bit quite pretty rather really extremely awfully insanely crazy ridiculous* mad stupid* silly
    absurd* sky+high over excessive* unreasonabl*`,
  bad: `bad poor awful terrible horrible dreadful lousy rubbish useless crap shit sht shitty sucks suck sucked appalling shocking
    unacceptable disappoint* disgust* pathetic garbage trash worst atrocious abysmal unprofessional mediocre sloppy shoddy subpar
    weak unreliable inconsistent dropped went+down gone+down unsatisf* dissatisf* unhappy not+happy complain* concerns issues wrong`,
  money: `bdgt bgt money cash funds fund budget budgets funding dough bucks dosh finance finances financially`,
  price: `price prices pricing cost costs fee fees rate rates quote quoted bill invoice charge charges tariff* premium* quotation
    estimate figure sum amount`,
  who: `freeholder vicar priest gp trustees grandson grandfather uncle aunt hr head+teacher regional+office main+office central+office area+office dir mgr mngr mgmnt management+team boss bosses manager managers management mgmt mgt director* ceo cfo coo cto cio vp md owner owners co+owner coowner
    board committee council trustee* head+office headquarters hq corporate parent+company finance+department finance+team finance
    accountant accounting accounts legal+team lawyer* solicitor procurement purchasing wife husband hubby spouse missus fiance*
    partner partners mum mom mother dad father parents son daughter children family brother sister granny grandma grandad landlord
    landlady superintendent principal headmaster headteacher headmistress shareholders shareholder investors investor stakeholder* superior* supervisor
    higher+ups upstairs leadership execs executive executives president chairman chair dean mayor ministry department union
    residents girlfriend boyfriend in+laws mother+in+law father+in+law team+lead chief bank+manager founder founders co+founder
    treasurer controller regulator regulators security+team security+people it+department it+team it+guys compliance the+group group
    other+half better+half school+board governors senate faculty hoa association gm buyer associates bookkeeper old+man`,
  against: `absolutely+not definitely+not said+never said+no says+no say+no saying+no told+him+no told+her+no told+them+no told+me+no is+no was+no gave+no against veto* overrul* turned+down turned+it+down
    turned+us+down turned+this+down turned+her+down turned+him+down shot+down shot+it+down shoot* knocked+it+back knocked+back blocked blocks block blocking
    rejected rejects reject rejecting refused refuses refuse refusing declined declines decline declining denied denies deny
    disagree* disapprov* forbid* forbade wont+allow doesnt+allow didnt+allow not+allow* never+allow* wont+sign didnt+sign wouldnt+sign
    doesnt+sign not+sign* wont+let wouldnt+let doesnt+let didnt+let dont+let dont+want doesnt+want didnt+want wont+have didnt+approve
    wont+approve doesnt+approve wouldnt+approve not+approv* didnt+ok wont+ok didnt+okay killed kill nixed stopped stops opposed opposes
    object objects objected isnt+keen not+keen wasnt+keen not+on+board isnt+on+board put+foot+down put+his+foot put+her+foot
    their+foot talked+out talked+him talked+her talked+them didnt+agree doesnt+agree wouldnt+agree wont+agree dont+agree
    cant+agree not+agree* voted vote+against not+convinced isnt+convinced wasnt+convinced doesnt+like didnt+like
    prohibit* ban banned bans not+in+favour not+in+favor doesnt+see didnt+give+the wont+give+the wouldnt+go+for didnt+go+for
    wont+go+for pulled+the+plug thumbs+down cancelled+it stopped+it struck+it scrapped+it binned canned squashed quashed
    axed withheld didnt+pass didnt+support wont+support doesnt+support not+happy isnt+happy hates hated didnt+back+it
    thinks+otherwise has+to+decide isnt+having+it wont+hear not+sold`,
  service: `svc serv cust+service waiter waitress crew manager+on+duty service support staff salesman salesperson saleswoman sales+guy rep reps agent agents operator technician technicians engineer
    fitter fitters installer installers driver drivers courier receptionist waiter waitress consultant assistant plumber mechanic
    team crew helpdesk hotline cashier clerk people your+lot your+people your+guys your+girl our+lads our+guys our+girl lads advisor
    adviser designer builder builders workers workmen handyman dispatcher seller vendor+rep`,
  rude: `rude rudely impolite arrogant condescending disrespect* swore swear* sworn shouted shouts yelled yell* screamed insult* laughed+at mocked
    patronis* patroniz* dismissive ignored ignores ignoring unfriendly hostile aggressive pushy pressur* nagging nagged pester* cocky
    snapped snappy hung+up+on+her hung+up+on+him snotty cheeky interrupt* unprofessional incompetent clueless careless lazy drunk
    indifferent cold+shoulder attitude obnoxious nasty abusive harass* racist sexist talked+down bossy inattentive unhelpful`,
  product: `product item items model models version size sizes colour colours color colors range selection choice stock assortment variety
    feature features part parts brand brands make design designs style styles fabric material spec specs menu dish option
    options variant functionality integration goods flavour flavor pattern shade width length height finish`,
  have: `have has had having stock stocks stocked stocking carry carries carried carrying sell sells selling sold do does make makes
    making offer offers offering produce produces producing got support supports keep keeps provide provides build builds supply supplies
    service+those handle handles print prints`,
  other: `someone+else somebody+else somewhere+else elsewhere another+firm another+company another+supplier another+vendor another+shop another+provider another+place another+one other+firm other+company competitor competitors competition competiter rival rivals their+own+supplier local+firm`,
  firm: `suppl supp company companies supplier suppliers vendor vendors firm provider providers agency agencies shop store dealer contractor
    bank operator carrier brand salon clinic garage manufacturer factory outfit bidder bid bidders offer bidding quote insurer
    broker studio distributor wholesaler accountant lawyer dentist doctor hairdresser builder plumber designer guy place business party crew people team partner
    tool platform system software app solution product`,
  chose: `chose chosen choose picked pick selected select opted went+with gone+with going+with go+with goes+with signed+with sign+with signing+with
    signed+up+with signed+up bought buy buying buys ordered order ordering orders purchased got gets getting hired took taken switched moved+over
    renewed+with renewed extended stayed+with staying+with stay+with stays+with stick+with sticking+with stuck+with sticks+with uses use using
    found find prefers preferred awarded gave+it+to gave+the gave+to went+to went+back+to gone+to going+to+use goes+to switched+to working+with
    works+with work+with worked+with lost+to lost+it+to leased subscribed committed contracted locked+in tied+to tied contract+with agreement+with
    getting+it+from served+by serviced+by supplied+by covered+by loyal+to happy+with satisfied+with already+with`,
  ours: `we us our ours you your`,
  period: `day days week weeks month months year years hour hours wks wk mths mth quarter fortnight fortnights`,
  when: `monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight january february march april may june july
    august september october november december christmas easter spring summer autumn fall winter next+week next+month next+year
    this+week this+month weekend season mon tue wed thu fri sat sun feb apr jun jul aug sep sept oct nov dec new+year halloween
    thanksgiving morning noon evening same+day end+of+month now asap immediately right+away straight+away yesterday q1 q2 q3 q4`,
  trade: `dentist doctor hairdresser barber accountant bookkeeper lawyer solicitor mechanic plumber electrician builder roofer painter gardener cleaner cleaners nanny tutor trainer coach vet photographer designer developer webmaster agency freelancer printer baker caterer supplier vendor broker insurer bank agent consultant it+guy it+company translator carrier haulier tailor florist decorator architect physio carpenter joiner fitter handyman window+cleaner dog+walker childminder caretaker provider`,
  kin: `cousin brother sister nephew niece uncle aunt mate mates friend friends pal neighbour neighbor brother+in+law son+in+law father+in+law sister+in+law son daughter husband wife dad colleague lad`,
  thing: `teacher teachers instructor tutor tutors module trailer trailers seats tables tile tiles flats apartments plots balcony brackets plug socket lens lenses dresses shoes boots suits jackets sofas beds wardrobes mattress mattresses cots curtains doors windows engines gearbox automatic manual manuals hybrid hybrids pallets language languages tariff package vegan halal kosher organic edition mode ramp tail+lift grades cartridges batteries chargers filters pipes bricks boards panels cables spare+parts spares bulbs lamps desks chairs shelves cushions paints brushes seeds plants sizes+left charger adapter warranty guarantee subtitles playground`,
};
