import type { Lens } from '../../../domain/lens';

/** Answers that stay near a prompt's lens, whatever the prompt was. Never literal, never a claim. */
export const answers: Readonly<Record<Lens, readonly string[]>> = {
  mind: [
    'The thought was “you’ll be found out”. It sounded like someone reading aloud.',
    '“I’ll get back to you tomorrow.” I said it twice today and nothing fell down.',
    'What I kept hearing was {name} saying “and you?”, and waiting.',
    'I notice I apologise to furniture.',
    'The yes to {name} was a real one. The yes to the rota wasn’t.',
    'I was on my own side for the length of one email.',
    'The list in my head was shorter than the list on paper.',
    'That I can change my mind about small things in front of people.',
    'I used to be certain what Dad meant by silence. Now I ask.',
    'Something about being late, and not making a speech of it.',
    'I wanted to be asked, and then I was, and then I wanted to hide.',
    'The old story began and I got off a stop early.',
    'Asking for the window seat. It is easier to ask for things that are small.',
    'Saying nothing for a while, without it being a punishment.',
  ],
  'brain-and-body': [
    'Jaw again. Put a hand on it for a minute {place}, which looked odd. It let go.',
    'Breath high up, like someone on tiptoe. Lower by the evening.',
    'Hands first: cold, then busy, then warm in the sink.',
    'Woke before the alarm, heavy, and didn’t argue.',
    'Behind the eyes. It went off {time}.',
    'My feet knew the way and I let them.',
    'Between the shoulder blades, as if someone were about to tap me there.',
    'Shoulders up by my ears until {name} laughed.',
    'Slept six hours in one piece, which is a small event.',
    'Hungry at the right times, for once.',
    'I could feel the floor all the way through my shoes.',
    'The swimming is still in my arms. A good tired.',
    'My stomach said no a good hour before I did.',
    'Heard {sound} with my whole back, if that makes sense.',
  ],
  spirit: [
    'In the stairwell, of all places. The light was out and I stood there with the shopping and didn’t hurry.',
    'A candle for Mum, and one for whoever lived here before.',
    'The river, brown and enormous, going past the back of the supermarket.',
    'Thank you to whoever swept the path.',
    'The psalm they read at the funeral came back, only the middle of it.',
    'Nothing holy. Steam off the pan, and the window white with it.',
    'I don’t pray. I said good night to the room, though, and meant it.',
    'The minute before the choir breathes in.',
    'Stars above the depot, more of them the longer I stood.',
    'An old man feeding sparrows from his palm, perfectly still.',
    'It was quiet in me as it is in a house with someone asleep in it.',
    'Hanna lit the Friday candles and I was let in on it.',
    'I wished the driver well, silently, and felt silly, and did it again.',
    'The tree outside the surgery. I leaned on it as you lean on a friend.',
    'Wanting nothing, for as long as the kettle takes.',
    'Between the bells there is a kind of floor.',
  ],
};

/** Written in the days before an experience. */
export const before: readonly string[] = [
  'Nervous. Packed the grey blanket. Wrote the intention on a card and put it in my coat.',
  'Cleared the fridge and the desk. The rest can wait outside.',
  'Talked with Ruth about the room. Blinds half down, no cello this time.',
  '{name} asked if I was afraid. A bit. Mostly of nothing happening.',
  'Up at four again. Less bothered by it.',
  'Wrote the letter. It came out shorter than the last one.',
  'I would like to be met there, by whatever is there.',
];

/** Written on days 1 to 3. */
export const firstDays: readonly string[] = [
  'The day after. Everything is very plain and very close: the kettle, next door’s radio. I don’t want to explain it to anyone yet.',
  'Slept ten hours. Woke with my hand open.',
  'Soft at the edges. Shops were too bright, the park was exactly right.',
  'Some of it has gone already. The sound is still there when I lie down.',
  'Jonas made the tea badly and I cried, not sadly.',
  'Nothing much came, and I keep looking for it like keys.',
  'Walked very slowly to the corner and back, and that was a trip.',
  'Saw Ruth. Said three sentences about it. She let them stand.',
  'A bit of the fear is still about. Kept the lamp on.',
];

/** Written on days 4 to 14. */
export const firstWeeks: readonly string[] = [
  'Ten minutes outside before the laptop opens. The frost had shapes in it.',
  'Texted Ruth; she wrote back that day four or five can be like this.',
  'Rang Ines. Only listened, as promised.',
  'The shine has worn off, and under it is a chair I can sit on.',
  'I put it down before I was empty, and somebody else picked it up.',
  'Left the evening unplanned. It filled with {food} and an old film.',
  'Nearly said yes to the extra shift. Said “let me look”, and looked.',
];

/** Written from day 15 on. */
export const onward: readonly string[] = [
  'I can’t call up the picture any more. The way of breathing is still there.',
  'What stayed is small: I stop at the bottom of the stairs.',
  'It has become a thing I know instead of a thing that happened.',
  'Went a whole week without thinking of it, then {sound}, and there it was.',
  'Taught the new one at work to say “tomorrow”. She wrote it down.',
  'I think this is what I’d like my Sundays to be for.',
];
