const words = (text: string) => text.trim().split(/\s+/);

/** The closed classes of English words, by the names of `WORD`. A word may stand in several. */
export const FUNCTION_WORDS = {
  determiner:
    words(`the a an this these those his her its their our my your whose some any each every no all both
    several many few most other another such one two three four five six seven eight nine ten neither either`),
  pronoun:
    words(`he she they it we i you him them us me himself herself themselves itself this that these those one
    someone somebody everyone everybody anyone nobody none many some another others both he's she's they're it's we're i'm
    you're he’s she’s they’re it’s we’re i’m you’re he'd she'd they'd i'd we'd he’d she’d they’d i’d we’d i've i’ve
    we've we’ve they've they’ve he'll she'll they'll we'll i'll he’ll she’ll they’ll we’ll i’ll you'll you’ll`),
  preposition:
    words(`of in on at to for from with by about against between into through during before after under over
    amid among across behind beyond despite since toward towards upon via within without like as than per near
    outside inside above below along around off out onto throughout until till except regarding concerning
    alongside versus up down aboard past besides beside`),
  auxiliary:
    words(`is are was were be been being am has have had having do does did done will would can could may might
    must shall should ought cannot 's ’s 're ’re 've ’ve 'd ’d 'll ’ll`),
  adverb:
    words(`also not never again then now later earlier once still yet soon often always already just even
    only too well instead however meanwhile therefore thus further furthermore moreover today yesterday tomorrow
    tonight here there ago perhaps maybe almost nearly rather quite very so far away back together afterwards
    afterward likewise otherwise sometimes twice ever much indeed monday tuesday wednesday thursday friday saturday sunday`),
  conjunction: words('and or but nor &'),
  subordinator:
    words(`that because although though while whereas if unless when whenever where wherever since after before
    until as whether so once how why lest`),
  relative: words('who whom whose which what that where'),
  time: words(`monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week weekend month
    year today yesterday tomorrow tonight january february march april june july august september october november december
    hours days weeks months years decade summer winter spring autumn earlier later recently`),
  negation: words('not never no cannot'),
} as const;
