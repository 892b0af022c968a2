//! One break of the sample for each fault there can be.

use ghcr_guide::doc::Use;
use ghcr_guide::l10n::lock;

use crate::sample::Sample;

/// What is broken, and the one fault that must be reported.
pub(crate) type Case = (fn(&mut Sample), &'static str);

pub(crate) const CASES: &[Case] = &[
    (
        |s| {
            s.wanted.unnamed.insert("label-save".to_owned(), "content/labels.toml".to_owned());
        },
        "content-orphan content/labels.toml:1:1 save",
    ),
    (
        |s| s.change("ru/all.ftl", "{ $label-write }.", "`{ $label-write }`."),
        "ftl-argument-in-code locales/ru/all.ftl:5:72 remedy-grant-open",
    ),
    (
        |s| s.change("ru/all.ftl", "Разрешите запись", "Разрешите запись\n    .note = Слово"),
        "ftl-attributes locales/ru/all.ftl:5:6 remedy-grant-title",
    ),
    (
        |s| s.change("ru/all.ftl", "`{ $image }`", "{ $image }"),
        "ftl-code-differs locales/ru/all.ftl:3:50 cause-denied-why",
    ),
    (
        |s| s.change("ru/all.ftl", "нельзя писать", "нельзя `писать`"),
        "ftl-code-differs locales/ru/all.ftl:3:39 cause-denied-why",
    ),
    (|s| s.change("zh/all.ftl", "包的页面", "{ link-page }"), "ftl-cycle locales/zh/all.ftl:7:15 link-page"),
    (|s| s.add("ru/frame.ftl", "link-page = страница пакета\n"), "ftl-duplicate locales/ru/frame.ftl:11:1 link-page"),
    (
        |s| s.change("zh/all.ftl", "允许仓库写入", "允许仓库写入 `{ $image }`"),
        "ftl-extra-argument locales/zh/all.ftl:4:33 remedy-grant-title",
    ),
    (
        |s| s.change("ru/all.ftl", "в { $images } пакет.", "в { NUMBER($images) } { $images } пакет."),
        "ftl-function locales/ru/all.ftl:8:40 remedy-grant-add",
    ),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "страница\u{202e} пакета"),
        "ftl-hidden-character locales/ru/all.ftl:13:21 link-page",
    ),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "страница{ \"\\u200B\" } пакета"),
        "ftl-hidden-character locales/ru/all.ftl:13:24 link-page",
    ),
    (
        |s| s.change("ru/all.ftl", "затем { $label-write }.", "затем поле { $label-write }."),
        "ftl-absent-control locales/ru/all.ftl:5:1 remedy-grant-open",
    ),
    (
        |s| s.change("ru/all.ftl", "Разрешите запись", "Разрешите **Write**"),
        "ftl-label-typed locales/ru/all.ftl:4:34 remedy-grant-title",
    ),
    (
        |s| s.change("zh/all.ftl", "允许仓库写入", "在 Package settings 中允许写入"),
        "ftl-label-typed locales/zh/all.ftl:4:24 remedy-grant-title",
    ),
    (
        |s| s.change("ru/all.ftl", "{ $label-write }.", "**Write**."),
        "ftl-label-typed locales/ru/all.ftl:5:70 remedy-grant-open",
    ),
    (english_without_link, "ftl-link-missing locales/en/all.ftl:6:1 remedy-grant-open"),
    (english_without_path, "ftl-path-missing locales/en/all.ftl:6:1 remedy-grant-open"),
    (
        |s| s.change("ru/all.ftl", "нельзя писать", "[нельзя](https://example.com) писать"),
        "ftl-markup locales/ru/all.ftl:2:1 cause-denied-why",
    ),
    (
        |s| s.change("zh/all.ftl", "label-write = 写入", "label-write = **写入**"),
        "ftl-gloss-markup locales/zh/all.ftl:11:1 label-write",
    ),
    (
        |s| s.change("ru/all.ftl", "в `{ $image }`", "в образ"),
        "ftl-missing-argument locales/ru/all.ftl:2:1 cause-denied-why",
    ),
    (|s| s.change("ru/all.ftl", "файла, { $name }", "файла"), "ftl-missing-argument locales/ru/all.ftl:15:1 ui-files"),
    (
        |s| s.change("ru/all.ftl", "label-write = запись\n", ""),
        "ftl-missing-gloss locales/ru/labels.ftl:1:1 label-write",
    ),
    (|s| without(s, "ru", "link-page = страница пакета\n"), "ftl-missing-message locales/ru/all.ftl:1:1 link-page"),
    (
        |s| s.wanted.messages.extend([("cause-denied-fix".to_owned(), Use::default())]),
        "ftl-missing-message locales/en/causes/denied.ftl:1:1 cause-denied-fix",
    ),
    (
        |s| s.change("ru/all.ftl", "        [few] Добавьте репозиторий в { $images } пакета.\n", ""),
        "ftl-missing-plural locales/ru/all.ftl:7:8 remedy-grant-add",
    ),
    (
        |s| s.change("ru/all.ftl", "    [many] { $count } файлов, { $name }\n", ""),
        "ftl-missing-plural locales/ru/all.ftl:15:15 ui-files",
    ),
    (unlocked, "ftl-not-locked locales/zh/all.ftl:7:1 link-page"),
    (|s| s.add("ru/all.ftl", "link-gone = страница\n"), "ftl-obsolete-message locales/ru/all.ftl:26:1 link-gone"),
    (|s| s.add("en/all.ftl", "link-gone = the page\n"), "ftl-obsolete-message locales/en/all.ftl:20:1 link-gone"),
    (|s| s.add("ru/all.ftl", "-word = слово\n"), "ftl-obsolete-message locales/ru/all.ftl:26:2 -word"),
    (
        |s| {
            s.change(
                "ru/all.ftl",
                "[one] Добавьте репозиторий в { $images } пакет.",
                "[one] Добавьте репозиторий в пакет.",
            )
        },
        "ftl-plural-number locales/ru/all.ftl:8:10 remedy-grant-add",
    ),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "страница { -package }"),
        "ftl-reference locales/ru/all.ftl:13:25 link-page",
    ),
    (stale, "ftl-stale locales/ru/all.ftl:13:1 link-page"),
    (
        |s| s.change("ru/all.ftl", "link-page = страница пакета", "link-page страница пакета"),
        "ftl-syntax locales/ru/all.ftl:13:11 Expected a token starting with \"=\"",
    ),
    (
        |s| s.change("ru/all.ftl", "{ $label-write }.", "**Запись**."),
        "ftl-translated-label locales/ru/all.ftl:5:1 remedy-grant-open",
    ),
    (
        |s| s.change("ru/all.ftl", "См. ", "См. { $imagge } "),
        "ftl-unknown-argument locales/ru/all.ftl:3:68 cause-denied-why",
    ),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "страница { $link-page }"),
        "ftl-unknown-argument locales/ru/all.ftl:13:25 link-page",
    ),
    (
        |s| s.change("zh/all.ftl", "{ $images }", "{ $images } { $owner-kind }"),
        "ftl-unknown-argument locales/zh/all.ftl:6:43 remedy-grant-add",
    ),
    (
        |s| {
            s.change("ru/all.ftl", "[few] Добавьте", "[two] Добавьте репозиторий в { $images }\n        [few] Добавьте")
        },
        "ftl-unknown-plural locales/ru/all.ftl:9:10 remedy-grant-add",
    ),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "the page of the package"),
        "ftl-untranslated locales/ru/all.ftl:13:1 link-page",
    ),
    (
        |s| s.change("ru/all.ftl", "Токену задания `{ $job }`", JOB_AS_NUMBER),
        "ftl-wrong-type locales/ru/all.ftl:3:8 cause-denied-why",
    ),
    (
        |s| s.change("ru/all.ftl", "писать в ", "писать { NUMBER($image) } в "),
        "ftl-wrong-type locales/ru/all.ftl:3:55 cause-denied-why",
    ),
    (
        |s| {
            s.change(
                "ru/all.ftl",
                "файл, { $name }",
                "файл, { $name ->\n        [1] { $name }\n       *[other] { $name }\n    }",
            )
        },
        "ftl-wrong-type locales/ru/all.ftl:16:31 ui-files",
    ),
    (
        |s| s.change("ru/locale.toml", "glosses = true", "glosses = true\nno-gloss = [\"write\"]"),
        "locale-exception locales/ru/locale.toml:8:14 write",
    ),
    (
        |s| s.change("ru/locale.toml", "glosses = true", "glosses = true\nsame-as-source = [\"link-page\"]"),
        "locale-exception locales/ru/locale.toml:8:20 link-page",
    ),
    (|s| s.change("ru/locale.toml", "[\"en\"]", "[\"en\", \"uk\"]"), "locale-fallback locales/ru/locale.toml:5:20 uk"),
    (
        |s| s.change("en/locale.toml", "fallback = []", "fallback = [\"en\"]"),
        "locale-fallback locales/en/locale.toml:5:14 en",
    ),
    (
        |s| s.change("zh/locale.toml", "[\"other\"]", "[\"one\", \"other\"]"),
        "locale-plurals locales/zh/locale.toml:4:20 other",
    ),
    (|s| s.change("zh/locale.toml", "\"complete\"", "\"source\""), "locale-source locales/zh/locale.toml:6:1 zh"),
    (|s| s.files.retain(|path, _| !path.starts_with("en/")), "locale-no-source locales/en/locale.toml:1:1 en"),
    (|s| s.files.clear(), "locale-no-source locales/en/locale.toml:1:1 en"),
    (|s| s.change("ru/locale.toml", "[\"en\"]", "[]"), "locale-no-fallback locales/ru/locale.toml:5:1 ru"),
    (
        |s| s.change("ru/all.ftl", "страница пакета", "страница https://example.com/a"),
        "text-address locales/ru/all.ftl:13:22 link-page",
    ),
    (english_with_address, "text-address locales/en/all.ftl:12:22 link-page"),
    (
        |s| s.change("ru/all.ftl", "Токену задания", "Еще раз: токену задания"),
        "text-forbidden locales/ru/all.ftl:3:5 cause-denied-why",
    ),
    (
        |s| s.change("ru/all.ftl", "Отправка отклонена", "Запушить нельзя"),
        "text-forbidden locales/ru/all.ftl:1:22 cause-denied-title",
    ),
    (|s| s.change("zh/all.ftl", "包的页面", "软件包的页面"), "text-forbidden locales/zh/all.ftl:7:13 link-page"),
    (
        |s| s.change("ru/all.ftl", "Отправка отклонена", "Отказ в push-е"),
        "text-hyphenation locales/ru/all.ftl:1:30 cause-denied-title",
    ),
    (|s| lengthen(s, "ru", "нельзя ", 20), "text-length locales/ru/all.ftl:2:1 cause-denied-why"),
    (|s| lengthen(s, "zh", "不能", 60), "text-length locales/zh/all.ftl:2:1 cause-denied-why"),
    (without_a_title, "ftl-missing-message locales/en/checks/pin.ftl:1:1 check-pin-title"),
    (
        |s| s.change("ru/checks/pin.ftl", "Слово `a`", "Слово `a` { $job }"),
        "ftl-unknown-argument locales/ru/checks/pin.ftl:1:32 check-pin-title",
    ),
    (
        |s| s.add("ru/frame.ftl", "check-pin-gone = Слово\n"),
        "ftl-obsolete-message locales/ru/frame.ftl:11:1 check-pin-gone",
    ),
    (|s| s.add("ru/checks/other.ftl", ""), "locale-unknown-file locales/ru/checks/other.ftl:1:1 ru/checks/other.ftl"),
    (|s| s.add("zh/notes.txt", "?"), "locale-unknown-file locales/zh/notes.txt:1:1 zh/notes.txt"),
    (
        |s| s.change("zh/translations.lock", "\"frame-caution\"", "\"gone\" = \"0\"\n\"frame-caution\""),
        "lock-obsolete locales/zh/translations.lock:6:2 gone",
    ),
    (
        |s| s.change("zh/translations.lock", "\"frame-caution\" =", "<<<<<<<\n\"frame-caution\" ="),
        "lock-syntax locales/zh/translations.lock:6:8 key with no value, expected `=`",
    ),
    (
        |s| s.change("ru/all.ftl", "Отправка отклонена", "Отправка - отклонена"),
        "text-dash locales/ru/all.ftl:1:31 cause-denied-title",
    ),
    (
        |s| s.change("ru/all.ftl", "Отправка отклонена", "Oтправка отклонена"),
        "text-homoglyph locales/ru/all.ftl:1:22 cause-denied-title",
    ),
    (
        |s| s.change("ru/all.ftl", "нельзя писать", "\"нельзя писать"),
        "text-quotes locales/ru/all.ftl:3:31 cause-denied-why",
    ),
    (|s| s.change("zh/all.ftl", "再选择 {", "再选择{"), "text-spacing locales/zh/all.ftl:5:53 remedy-grant-open"),
    (|s| s.change("zh/all.ftl", "推送被拒绝", "推送,被拒绝"), "text-width locales/zh/all.ftl:1:24 cause-denied-title"),
];

/// A selection by a text as if it were a number.
const JOB_AS_NUMBER: &str = "{ $job ->
        [one] Токену `{ $job }`
       *[other] Токену задания `{ $job }`
    }";

/// Takes an English step's argument away, in every locale.
fn without_a_title(s: &mut Sample) {
    for (lang, word) in [("en", "Note"), ("ru", "Слово"), ("zh", "词")] {
        s.change(&format!("{lang}/checks/pin.ftl"), &format!("check-pin-title = {word} `a`\n"), "");
    }
    s.lock();
}

fn english_without_link(s: &mut Sample) {
    s.change("en/all.ftl", "Open { $link } and", "Open it and");
    s.change("ru/all.ftl", "{ $link } и выберите", "её и выберите");
    s.change("zh/all.ftl", "打开 { $link }，", "打开它，");
    s.lock();
}

fn english_without_path(s: &mut Sample) {
    s.change("en/all.ftl", "{ $path }, then", "it, then");
    s.change("ru/all.ftl", "{ $path }, затем", "её, затем");
    s.change("zh/all.ftl", "选择 { $path }，", "选择它，");
    s.lock();
}

/// Types an address into English.
fn english_with_address(s: &mut Sample) {
    s.change("en/all.ftl", "the page of the package", "the page docs.github.com/packages");
    s.lock();
}

/// Says a word of a translation again and again.
fn lengthen(s: &mut Sample, lang: &str, word: &str, times: usize) {
    s.change(&format!("{lang}/all.ftl"), word, &word.repeat(times));
}

/// Takes a message out of a locale and out of its lock file.
pub(crate) fn without(s: &mut Sample, lang: &str, message: &str) {
    s.change(&format!("{lang}/all.ftl"), message, "");
    s.lock();
}

/// Takes a message out of the Chinese lock file.
fn unlocked(s: &mut Sample) {
    let mut hashes = lock::read(&s.files[&lock::path("zh")]).unwrap();
    hashes.remove("link-page").unwrap();
    s.files.insert(lock::path("zh"), lock::write(&hashes));
}

/// Changes English; only Chinese was looked at since.
pub(crate) fn stale(s: &mut Sample) {
    s.change("en/all.ftl", "the page of the package", "the package’s page");
    let text = lock::accept(&s.files, "zh", Some(&["link-page".to_owned()])).unwrap();
    s.files.insert(lock::path("zh"), text);
}
