import type { Motif } from './pictures.ts'

/** One story of the sample paper. Paper, town and people are invented. */
export interface SampleStory {
  /** Its path on the site, without the leading slash. */
  readonly path: string
  readonly section: string
  readonly title: string
  readonly author: string
  /** As the front page words it. */
  readonly time: string
  readonly teaser: string
  readonly motif: Motif
  readonly paragraphs: readonly string[]
}

export const STORIES = {
  ferry: {
    path: 'coast/ferry-returns-to-skerry-island.html',
    section: 'Coast',
    title: 'Ferry returns to Skerry Island after eleven weeks',
    author: 'Ines Calloway',
    time: '3 hours ago',
    teaser: 'The first crossing carried forty passengers, two sheepdogs and a piano.',
    motif: 'ferry',
    paragraphs: [
      'The Maid of Skerry left Saltmere at half past seven on Monday, for the first time since her gearbox failed in June. On board were forty passengers, two sheepdogs and the upright piano that the island school had been promised before the holidays.',
      'For eleven weeks the 212 people of Skerry Island had relied on a chartered fishing boat that took twelve of them at a time, weather permitting. The shop rationed flour twice, and the doctor held her Thursday surgery by telephone.',
      'The repair took so long because the part no longer exists. A workshop in the yard at Kell cast a new gear from the drawings of 1983, and an apprentice of nineteen cut its teeth. “She ran the first mile as if nothing had happened,” said the skipper, Brendan Tully.',
    ],
  },
  lensMaker: {
    path: 'people/the-lens-maker-of-tannery-lane.html',
    section: 'People',
    title: 'The lens maker of Tannery Lane',
    author: 'Tomas Reyl',
    time: '1 day ago',
    teaser: 'Agnes Birch has ground glass for telescopes, cinemas and, once, a submarine.',
    motif: 'lens',
    paragraphs: [
      'Agnes Birch works under a north window, because light from the north does not move. She is 81, and has ground glass for telescopes, for two cinemas and once, she says, for a submarine that she was never allowed to see.',
      'When the volunteers of Kestrel Point first knocked on her door with a broken prism in a biscuit tin, she sent them away. Glass of that kind had not been poured on this coast for ninety years. A week later she sent them a postcard with a single word on it: “Perhaps.”',
      'She rejected the first nine castings. The tenth stands in the lantern room now. Asked what was different about it, she thought for a while and said that it had been a quiet day.',
    ],
  },
  seals: {
    path: 'nature/seals-settle-on-the-new-breakwater.html',
    section: 'Nature',
    title: 'Seals settle on the new breakwater, and the harbour master is delighted',
    author: 'Ines Calloway',
    time: '5 hours ago',
    teaser: 'Thirty-one grey seals were counted on the warm side of the wall this week.',
    motif: 'seals',
    paragraphs: [
      'The engineers had planned for waves, ice and the occasional lorry. They had not planned for seals. On Wednesday wardens counted thirty-one of them on the landward side of the new breakwater, where the dark stone holds the warmth until evening.',
      'The harbour master, Ruth Ansley, has moved two moorings to leave them room. “They keep the gulls off the ice store,” she said. “I have had tenants who were more trouble.”',
      'Biologists from the field station ask walkers to keep fifty metres away until the pups have left in November. A rope and a painted board now mark the distance.',
    ],
  },
  market: {
    path: 'town/night-market-wins-a-second-summer.html',
    section: 'Town',
    title: 'Night market wins a second summer on the old quay',
    author: 'Piet Marlowe',
    time: '7 hours ago',
    teaser: 'Traders and neighbours agree on an earlier end and a softer generator.',
    motif: 'market',
    paragraphs: [
      'The night market on the old quay will be held again next year. The town council voted fourteen to three on Tuesday for another season of Friday evenings, after traders and neighbours had settled most of their quarrel over supper.',
      'Stalls will close at ten instead of eleven, and the diesel generator that hummed through last August will be replaced by a cable from the fish hall. In return the neighbours withdrew their objection to music, provided it has no drums.',
      'Some 1,900 people came on an average evening this summer. The council’s share of the stall fees, a little over 40,000, will pay for new lamps along Rope Walk.',
    ],
  },
  turbines: {
    path: 'energy/council-backs-tidal-trial-off-gannet-head.html',
    section: 'Energy',
    title: 'Council backs tidal turbine trial off Gannet Head',
    author: 'Mara Lindqvist',
    time: '9 hours ago',
    teaser: 'Three turbines would power every house in the town on a spring tide.',
    motif: 'turbines',
    paragraphs: [
      'Three underwater turbines may be tested in the race off Gannet Head for eighteen months. The county council gave its consent on Monday evening, with the condition that fishing boats keep their right of way at slack water.',
      'On a spring tide the three would meet the demand of every house in Saltmere, on a neap tide of about half. The developer has to remove them within ninety days if porpoises change their route, and an observer will be paid to watch.',
      'The creel fishermen’s association had asked for a smaller site. Its chairman called the decision “a fair wind, but from the wrong side”, and said that the association would not appeal.',
    ],
  },
  baker: {
    path: 'people/the-baker-who-gets-up-for-the-fleet.html',
    section: 'People',
    title: 'The baker who gets up for the fishing fleet',
    author: 'Tomas Reyl',
    time: '1 day ago',
    teaser: 'At two in the morning there is one lit window on Chandlers’ Steps.',
    motif: 'bread',
    paragraphs: [
      'At two in the morning there is one lit window on Chandlers’ Steps. Behind it Osman Dery takes the first of eighty loaves out of an oven that his grandfather bought from a ship’s galley, and sets them on the sill to cool.',
      'The crews pay at the end of the month, from a slate. In forty years, he says, the slate has been wrong twice, both times in his favour, and both times a skipper came back to say so.',
      'His daughter will take over in the spring. She means to keep the hours and change the flour.',
    ],
  },
  stormWall: {
    path: 'town/storm-wall-will-cost-a-third-more.html',
    section: 'Town',
    title: 'Storm wall will cost a third more, engineers tell council',
    author: 'Mara Lindqvist',
    time: '40 minutes ago',
    teaser: 'Soft ground below the fish hall is to blame, a report says.',
    motif: 'quay',
    paragraphs: [
      'The wall that is to keep winter storms out of the lower town will cost 5.6 million, a third more than planned. Engineers told the council on Monday that the ground below the fish hall is softer than the survey of 2021 had found.',
      'The piles have to go down eleven metres instead of seven. Work would start in April all the same, the report says, and the wall would stand before the storms of the following winter.',
      'Where the money is to come from will be decided in October. The treasurer named three possibilities and recommended none of them.',
    ],
  },
  rowing: {
    path: 'sport/saltmere-high-wins-by-a-bow-ball.html',
    section: 'Sport',
    title: 'Saltmere High wins the regional rowing title by a bow ball',
    author: 'Piet Marlowe',
    time: '2 hours ago',
    teaser: 'It took the judges nine minutes and a photograph to decide.',
    motif: 'quay',
    paragraphs: [
      'It took the judges nine minutes and a photograph. Then the crew of Saltmere High had won the regional eights by the width of a bow ball, four centimetres after two thousand metres, and nobody in the boat had breath left to shout.',
      'The favourites from Kell had led until the last two hundred metres. Their coach was the first to shake hands. “We rowed our best race,” she said. “They rowed it a little longer.”',
      'The school’s only other title dates from 1974. Its cox of that year, now 66, held the umbrella over the trophy.',
    ],
  },
  foghorn: {
    path: 'people/fog-foghorns-and-a-patient-wedding-party.html',
    section: 'People',
    title: 'Fog, foghorns and a very patient wedding party',
    author: 'Ines Calloway',
    time: '2 days ago',
    teaser: 'The bride was on one side of the sound, the registrar on the other.',
    motif: 'ferry',
    paragraphs: [
      'The bride was on one side of the sound and the registrar on the other, and between them on Saturday lay the thickest fog since March. The coastguard had closed the channel at nine.',
      'For six hours the two parties kept each other company by foghorn: one blast for patience, two for a joke that nobody will explain. At ten past three the air cleared, and a pilot boat brought the registrar across with the cake.',
      'The couple have asked for the log of the signals. The coastguard has promised a copy, bound.',
    ],
  },
  ropeWalk: {
    path: 'money/rope-walk-cottages-cost-more-than-a-city-flat.html',
    section: 'Money',
    title: 'Rope Walk cottages now cost more than a flat in the capital',
    author: 'Mara Lindqvist',
    time: '1 day ago',
    teaser: 'Two of the last five sold as second homes, the land register shows.',
    motif: 'quay',
    paragraphs: [
      'A two-room cottage on Rope Walk changed hands in August for more than the middle price of a flat in the capital. It is the first time, according to the land register, whose figures for Saltmere go back to 1951.',
      'Of the last five cottages sold in the street, two became second homes. The council wants to ask for a higher rate on those from January and to spend the difference on a terrace of eight houses to let behind the school.',
      'Estate agents warn that a rate will not lower prices. The people at the bus stop on Rope Walk, asked on a wet Thursday, did not expect it to; they wanted, they said, lights in the windows.',
    ],
  },
  library: {
    path: 'town/library-extends-sunday-opening.html',
    section: 'Town',
    title: 'Library extends Sunday opening until spring',
    author: 'Piet Marlowe',
    time: '25 minutes ago',
    teaser: 'The heated reading room will be open from noon to five.',
    motif: 'quay',
    paragraphs: [
      'The town library will stay open on Sundays until the end of April. From noon to five the heated reading room, the children’s corner and the map cabinet can be used without a card.',
      'Last winter the trial drew 140 visitors on an average Sunday, more than any weekday. Eleven retired teachers have put their names on a list to help with homework.',
      'The friends of the library pay for the coffee. The council pays for the coal, or rather, since the new boiler, for the electricity that everyone goes on calling coal.',
    ],
  },
  choir: {
    path: 'culture/school-choir-to-sing-at-the-relighting.html',
    section: 'Culture',
    title: 'School choir to sing at the relighting of the lamp',
    author: 'Tomas Reyl',
    time: '1 hour ago',
    teaser: 'The song was found in a keeper’s logbook of 1894.',
    motif: 'lighthouse',
    paragraphs: [
      'Fifty-two pupils will sing at Kestrel Point on Saturday when the lamp is formally handed over. The song was found in the logbook of a keeper who wrote it down in 1894, between a gale and a delivery of oil.',
      'It has four verses, of which one had been crossed out. The music teacher, Hanna Voss, decided to have it sung. “He was homesick,” she said. “The children understand that better than the part about the wicks.”',
      'The choir will stand on the landing of the tower, all 96 steps up, because of the echo. Rehearsals were held in the multi-storey car park.',
    ],
  },
  whale: {
    path: 'nature/whale-bones-found-below-the-bus-station.html',
    section: 'Nature',
    title: 'Whale bones found below the bus station may be 4,000 years old',
    author: 'Ines Calloway',
    time: '10 minutes ago',
    teaser: 'Route 14 is diverted while the vertebrae are lifted.',
    motif: 'seals',
    paragraphs: [
      'Workmen laying a drain below the bus station have found the backbone of a whale. Seventeen vertebrae lay in blue clay at a depth of three metres, in order, as if the animal had only just been set down.',
      'The shore ran there some 4,000 years ago, the county archaeologist said on Tuesday. A sample has been sent off to be dated. Cut marks on two of the bones suggest that somebody had dinner.',
      'Route 14 will leave from the market square until Friday. The drain will go round.',
    ],
  },
} as const satisfies Readonly<Record<string, SampleStory>>
