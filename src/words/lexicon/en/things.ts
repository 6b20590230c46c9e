/** Groups of English words for things, places, makers and deeds of many trades. */

/** The groups by name. */
export const things: Readonly<Record<string, string>> = {
  num: `# two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand grand`,
  town: `london leeds hull york bristol bath cardiff swansea wales scotland glasgow edinburgh aberdeen dundee inverness manchester
    liverpool birmingham sheffield nottingham leicester derby coventry oxford cambridge norwich ipswich exeter plymouth cornwall
    devon kent sussex essex surrey dorset brighton southampton portsmouth luton swindon gloucester newcastle sunderland durham
    carlisle belfast dublin galway limerick jersey guernsey skye orkney shetland stockport bolton wigan preston blackpool
    lancaster bradford wakefield doncaster lincoln stoke wolverhampton telford shrewsbury worcester hereford croydon
          texas florida california boston chicago dallas houston austin denver phoenix
    seattle portland atlanta miami orlando tampa brooklyn queens newark detroit cleveland toronto ottawa montreal vancouver sydney
    melbourne brisbane perth auckland paris berlin madrid dubai cyprus malta`,
  goods: `cake cakes cupcakes bread loaf loaves buns pies sandwiches meat lamb beef pork chicken fish veg potatoes spuds apples cherries
    strawberries eggs milk cheese honey wine beer keg barrels flowers bouquet roses lilies tulips wreath plant trees saplings
    hedge compost gravel sand cement concrete timber oak pine walnut beech plywood slate marble granite quartz carpet carpets rug
    rugs lino vinyl wallpaper grout taps tap sink bath shower toilet boiler radiator radiators stove oven hob fridge freezer
    washer dryer dishwasher hoover kettle telly tv laptop laptops printer printers monitor keyboard phone phones tablet camera
    cameras lens drone speaker headphones guitar piano violin drums strings sheet+music books book uniform uniforms gown veil suit
    tux shirt shirts trousers jeans coat coats jacket jumper hat gloves scarf socks trainers sandals heels wetsuit wetsuits skis
    boots helmet helmets bike bikes scooter scooters moped motorbike car cars estate saloon hatchback suv van vans pickup
    campervan caravan lorry truck forklift digger tractor mower tyres tyre wheels rims towbar exhaust brakes pads clutch wipers
    windscreen bonnet bumper kayak boat boats dinghy tent marquee gazebo chairs tables bunting balloons castle costume costumes
    props mask masks toys toy doll pram cot buggy crib nappies cushions pillow pillows duvet bed beds sofa sofas settee armchair
    recliner wardrobe wardrobes desk desks bookcase lamp lamps lampshade chandelier mirror mirrors frame frames glasses spectacles
    contacts hearing+aid implant implants denture dentures crown crowns veneers braces whitening filler fillers botox lashes nails
    gel polish dye wig perfume soap candle candles ring rings necklace bracelet watch watches earrings gold silver kitten kittens
    puppy puppies labrador cockapoo poodle spaniel terrier hens hive hives queen+bee hay straw saddle bridle feed litter cage
    aquarium tank software app apps module plugin dashboard licence licences website hosting domain router antenna alarm cctv lock
    locks safe safes key keys gate gates fence fencing shed greenhouse conservatory decking paving patio pool tub sauna stairlift
    hoist wheelchair ramp crutches welder welders drill saw ladder ladders scaffold generator compressor pump pumps hose valve
    gasket bolts screws hinges handles glue paint varnish stain brush rollers labels boxes bags bottles jars cups lids pallets
    crates envelopes banner banners posters flyers leaflets mugs pens stickers headstone coffin urn organ bench flag trophy medals`,
  brand: `amazon ebay etsy gumtree ikea argos screwfix toolstation wickes homebase b+q currys asda tesco aldi lidl costco walmart 
    halfords kwik+fit euromaster autotrader carwow cazoo specsavers boots superdrug mydentist petsatome pets+at+home wayfair
    dunelm dfs dreams made+com john+lewis  zara shein temu alibaba vistaprint moonpig quickbooks xero sage freshbooks hubspot
    salesforce pipedrive zoho monday+com asana trello shopify wix squarespace godaddy  sumup zettle stripe paypal worldpay
    barclaycard barclays hsbc lloyds natwest santander halifax monzo starling aviva axa allianz admiral direct+line churchill
    vodafone o2 ee three+mobile  virgin talktalk dhl ups fedex dpd evri hermes yodel royal+mail rentokil checkatrade mybuilder
     trustatrader british+gas octopus eon edf homeserve timpson toyota honda ford audi bmw mercedes skoda dacia kia hyundai
    nissan volvo tesla yamaha bosch makita dewalt miele dyson samsung  dell hp lenovo stihl jd+sports decathlon go+outdoors
    puregym slimming+world duolingo babbel`,
  doing: `does doing did done fits fitted fixes fixed makes made bakes baked sews sewed cuts cut grooms groomed tunes tuned repairs repaired
    mends mended services serviced cleans cleaned builds built sells sold teaches taught trains trained insures insured prints
    printed supplies supplied runs handles handled paints painted plasters tiled lays laid installs installed cooks caters catered
    shoes clips clipped trims trimmed washes walks walked mows drives arranges arranged organises organised photographs designs
    designed plays sings writes keeps grows brews frames reupholsters upholsters decorates decorated rewires plumbs welds
    looks+after takes+care sorts sorting sorted`,
  broken: `collapsed squashed broken broke cracked crooked bent ruined scratched scraped dented torn ripped stained leaked leaking leaks
    soaked burnt burned stale mouldy soggy filthy muddy limping lame bleeding fleas damaged smashed chipped wonky lopsided peeling
    peeled faded shrunk shrank crushed flooded rusty faulty botched bodged messed+up mess snapped     wilted
    dead+on+arrival infected infection bruised bald itchy rash`,
  event: `wedding funeral party christening baptism exam exams holiday event    opening prom birthday anniversary memorial
      graduation gig concert  tournament  harvest christmas festival launch audit inspection deadline 
    flight flights regatta recital open+day hen+do stag+do`,
  far_kin: `cousin nephew niece uncle aunt auntie mate mates friend friends pal buddy neighbour neighbor brother+in+law son+in+law
    father+in+law sister+in+law mother+in+law daughter+in+law godson  lad+next+door bloke+next+door chap+next+door 
     golf+buddy`,
};
