# Faults of content/, locales/ and templates/, as `ghcr-guide dev check` reports them: what is wrong, and what to do.
# The file, the line and the column stand before the sentence. Arguments are those of the fault in `src/`.

## content/

fault-content-syntax = The file cannot be read: { $problem }. Correct it at this place.
fault-content-encoding = This file is not UTF-8 text. Save it in that encoding.
fault-content-unknown-file = Nothing reads this file. Move it into the folder of its kind, or delete it.
fault-content-bad-id = `{ $id }` cannot be an id. Name the file in lower-case letters, digits and hyphens.
fault-content-duplicate-id = The id `{ $name }` stands twice in this file. Give one of the two another id.
fault-content-duplicate-entry = The entry `{ $name }` is in another file already. Give one of the two another id.
fault-content-unknown-signature = There is no signature `{ $name }`. Add `signatures/{ $name }.toml`, or correct the name.
fault-content-unknown-remedy = There is no remedy `{ $name }`. Add `remedies/{ $name }.toml`, or correct the name.
fault-content-unknown-cause = There is no cause `{ $name }`. Add `causes/{ $name }.toml`, or correct the name.
fault-content-unknown-source = There is no source `{ $name }`. Add it to `sources.toml`, or correct the name.
fault-content-unknown-label = There is no label `{ $name }`. Add it to `labels.toml`, or correct the name.
fault-content-unknown-link = There is no link `{ $name }`. Add it to `links.toml`, or correct the name.
fault-content-unknown-snippet = There is no snippet `{ $name }`. Add it to `templates/snippets/`, or correct the name.
fault-content-unknown-fact = There is no fact `{ $name }`. Use a name that the handbook’s list of facts has.
fault-content-no-remedy = Nothing cures the cause `{ $name }`. Name at least one remedy in `remedies`.
fault-content-no-operation = Nothing says what the cause `{ $name }` stops. Name at least one of `login`, `push`, `pull`, `attest` and `delete` in `operations`.
fault-content-operation-unserved = No remedy of the cause `{ $name }` serves one of its `operations`. Add a remedy, or correct `operations` of the cause or of its remedies.
fault-content-weight = The weight `{ $name }` is out of range. Give a number from 1 to 100.
fault-content-no-claim = Nothing says why this entry is believed. Add a `[[claim]]` with its sources.
fault-content-claim-about = The claim is about `{ $name }`, which this entry does not have. Name one of its messages or steps.
fault-content-no-source = A claim names no source. Add one to its `sources`.
fault-content-few-examples = The signature `{ $name }` has too few examples. Give at least two lines that it matches and two that it must not match.
fault-content-bad-pattern = `{ $name }` is not a regular expression. Correct the pattern.
fault-content-example-unmatched = The pattern does not match its example `{ $name }`. Correct one of the two.
fault-content-counter-example-matched = The pattern matches `{ $name }`, which it must not match. Make the pattern narrower.
fault-content-no-verify = The remedy `{ $name }` does not say how to see that it worked. Add a step of the kind `verify` at its end.
fault-content-step-keys = The keys of the step `{ $name }` do not fit its kind. Compare them with the README of `remedies/`.
fault-content-no-phrase = The myth `{ $name }` has no phrase by which it can be found. Add one to `phrases`.
fault-content-link-keys = The link `{ $name }` needs either `any`, or both `user` and `organization`. Give one of these forms.
fault-content-link-pattern = `{ $name }` is not a pattern for an address. Begin it with `https://`, and put only names of facts between braces.
fault-content-block-keys = The keys of this block do not fit its kind. Compare them with the README of `guides/`.
fault-content-unknown-guide = There is no guide `{ $name }`. Add `guides/{ $name }.toml`, or correct the name.
fault-content-unknown-section = The other guide has no section `{ $name }` that could stand here. Name one of its own, in which no section of a third guide stands.
fault-content-section-keys = The section `{ $name }` needs either blocks or a `guide` from which it is taken. Give it one of the two.
fault-content-row-length = A row has another number of cells than the head of its table. Make them equal.
fault-content-date = Nobody can have read a source on `{ $name }`. Give the day on which it was last read, between 2020 and 2035.
fault-content-label-id = The id of this label is not its text. Write `[{ $name }]`, and rename it wherever it is used.
fault-content-text-unmatched = The pattern does not match the text that readers see, `{ $name }`. Correct one of the two.
fault-content-unknown-myth = There is no myth `{ $name }`. Add `myths/{ $name }.toml`, or correct the name.
fault-content-pattern-unproven = The pattern `{ $name }` matches no example. Add one, or delete the pattern.
fault-content-absent-control = GitHub’s pages have no such control: { $name }. Describe what there is; only the myth that refutes it may speak of it.
fault-content-orphan = Nothing uses `{ $name }`. Name it where it is needed, or delete it.
fault-content-two-inside-build = A second entry says `inside-build`: `{ $name }`. Leave the line in one entry.
fault-content-no-inside-build = No entry of this folder says `inside-build`. Write `inside-build = true` into the one that stands for builds.

## locales/: the description of a locale

fault-locale-missing = The locale `{ $name }` has no description. Add `locale.toml` to its folder.
fault-locale-tag = The tag `{ $name }` is not the name of the folder, or not a language tag. Make the two equal.
fault-locale-source = The status of `{ $name }` is wrong: `en` is the source of every other locale. Give `en` the status `source` and no other.
fault-locale-no-source = There is no locale `{ $name }`, from which every other is translated. Add its folder, or name the folder that holds it.
fault-locale-no-fallback = The locale `{ $name }` has nowhere to take missing messages from. Add `en` to `fallback`.
fault-locale-plurals = The plural categories are not those of the language. Write `{ $name }`.
fault-locale-fallback = `{ $name }` cannot be a fallback here: there is no such locale, or it leads back to this one. Name another or none.
fault-locale-exception = The exception for `{ $name }` is not needed, or names nothing that there is. Delete it.
fault-locale-unknown-file = Nothing reads `{ $name }`. A locale has `locale.toml`, `translations.lock` and files that end with `.ftl`.
fault-lock-syntax = The lock file cannot be read: { $problem }. Run `ghcr-guide dev accept`, which repairs it.
fault-lock-obsolete = The lock file names `{ $id }`, which is not translated any more. Delete the line, or run `ghcr-guide dev accept`.

## locales/: messages

fault-ftl-syntax = Fluent cannot read this entry: { $problem }. Correct it at this place.
fault-ftl-absent-control = `{ $id }` speaks of a control that GitHub’s pages do not have: { $name }. Describe what there is; only the myth that refutes it may speak of it.
fault-ftl-duplicate = `{ $id }` is already there in this locale. Delete one of the two.
fault-ftl-missing-message = The message `{ $id }` is missing. Add it to this file.
fault-ftl-obsolete-message = Nothing uses `{ $id }`. Delete it, or correct its id.
fault-ftl-missing-gloss = The label `{ $name }` has no meaning in this language. Add `{ $id }`, or name the label in `no-gloss` of `locale.toml`.
fault-ftl-attributes = `{ $id }` has the attribute `{ $name }`, which nothing reads. Make it a message of its own, or delete it.
fault-ftl-reference = `{ $id }` refers to `{ $name }`, which is not in this locale. Add it, or correct the name.
fault-ftl-cycle = `{ $id }` refers to itself by way of `{ $name }`. Break the circle.
fault-ftl-function = `{ $id }` calls `{ $name }`, but functions are not available. Use the argument itself.
fault-ftl-markup =
    `{ $id }` holds { $problem ->
        [html] an HTML tag
        [link] a link
        [image] an image
        [list] a list
        [heading] a heading
        [quote] a quotation
        [code-block] a block of code
        [rule] a rule
        [line-break] a forced line break
        [footnote] a footnote
        [table] a table
        [paragraphs] more than one paragraph
       *[other] other markup
    }. Make it one paragraph, with no markup but `code`, `**strong**` and `*emphasis*`.
fault-ftl-gloss-markup = The gloss `{ $id }` is not plain text. Take out its { $problem ->
        [code] backquotes
       *[other] asterisks
    }.
fault-ftl-hidden-character = `{ $id }` holds a character that no reader sees: `{ $name }`. Delete it.
fault-ftl-missing-argument = `{ $id }` lacks the argument `{ $name }`, which the English message shows. Put it into every variant that needs it.
fault-ftl-unknown-argument = The argument `{ $name }` has no meaning in `{ $id }`. Correct its name, or take it out.
fault-ftl-extra-argument = `{ $id }` shows the argument `{ $name }`, which the English message does not show. Take it out, or add it in English.
fault-ftl-argument-in-code = The argument `{ $name }` of `{ $id }` cannot stand in code, because it is a label or a link. Take away its backquotes.
fault-ftl-wrong-type = The argument `{ $name }` of `{ $id }` is a text, not a number. Only counts can be selected on or formatted as numbers.
fault-ftl-missing-plural = `{ $id }` has no variant for the plural category `{ $name }` of this language. Add it.
fault-ftl-unknown-plural = The variant `{ $name }` of `{ $id }` is never chosen: this language has no such plural category. Delete or rename it.
fault-ftl-plural-number = The variant `{ $name }` of `{ $id }` serves several numbers and shows none. Show the number as the other variants do.
fault-ftl-path-missing = `{ $id }` is a step of clicks and lacks the argument `{ $name }`. Show it in every variant.
fault-ftl-link-missing = `{ $id }` is a step with a link and lacks the argument `{ $name }`. Show it in every variant.
fault-ftl-code-differs = The code `{ $name }` makes `{ $id }` differ from the English message. Write code exactly as there.
fault-ftl-label-typed = `{ $id }` holds the label `{ $name }` as words. Use the argument `label-{ $label }` instead.
fault-ftl-translated-label = `{ $id }` lacks `{ $name }`: a label of GitHub’s screen stays in English. Use the argument instead of a translation.
fault-ftl-untranslated = `{ $id }` reads as in English. Translate it, or name it in `same-as-source` of `locale.toml`.
fault-ftl-not-locked = Nobody has confirmed the translation of `{ $id }`. Compare it with English, then run `ghcr-guide dev accept { $lang } { $id }`.
fault-ftl-stale = The English text of `{ $id }` has changed since it was translated. Update the translation, then run `ghcr-guide dev accept { $lang } { $id }`.

## locales/: the look of the words

fault-text-quotes = The quotation mark `{ $name }` in `{ $id }` is not one of this language. Use the marks that `locale.toml` names.
fault-text-dash = The dash `{ $name }` in `{ $id }` is not written as in this language. Use a real dash, with the spaces that `locale.toml` names.
fault-text-homoglyph = `{ $name }` in `{ $id }` mixes letters of two scripts that look alike. Type the word again in one script.
fault-text-width = `{ $name }` in `{ $id }` stands beside a Chinese character. Use the full-width mark.
fault-text-spacing = The spacing in `{ $id }` is wrong here. Put one space between Chinese and other characters, and none beside full-width marks or between Chinese characters.
fault-text-forbidden = `{ $name }` in `{ $id }` is not how this language is written here. Use the word or the spelling of the glossary.
fault-text-hyphenation = `{ $name }` in `{ $id }` ties an ending to a foreign word, to code or to an argument. Say it with a word of the language.
fault-text-address = The address `{ $name }` is typed in `{ $id }`. Add it to `content/links.toml` and use its argument, or make it code if it is an example.
fault-text-length = `{ $id }` is too long against English: { $name } characters, where { $most } are allowed. Say it more briefly.

## templates/

fault-template-broken = The template cannot be read: { $problem }. Correct it at this place.
fault-content-unknown-sign = There is no sign `{ $name }` in `content/signs/`.
fault-content-behind = `{ $name }` is said to be behind this text, but that cause does not list the signature.
fault-content-rule-idle = This rule asks for `{ $name }`, a text that the cause does not print; it can never hold.
fault-content-example-claimed = This line also matches the signature `{ $name }`, whose causes are of another kind. Narrow that pattern, or name it under `covers` here.
fault-content-cover-idle = Nothing is covered: no example of this signature matches `{ $name }`, or that one covers this one.
