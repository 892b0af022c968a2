//! The checks of `locales/`: the built-in tree has no fault, and every fault there can be is found where it is.
//!
//! [`Sample`] is a small tree of English, Russian and Chinese without a fault. Each case of [`CASES`] breaks one thing in it and
//! says what must be reported: one fault, with file, line, column and message id. That the whole sample is clean proves that a
//! report comes from the break.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ghcr_guide::catalog::Catalog;
use ghcr_guide::doc::{Guide, Msg, Scope, Terms, Tree, Use, Wanted};
use ghcr_guide::fault::Fault;
use ghcr_guide::l10n::lock::{self, Why};
use ghcr_guide::l10n::{self, Locales, check};
use ghcr_guide::{built_in, guide};

/// A tree of locales and what content asks of it.
struct Sample {
    files: BTreeMap<String, String>,
    wanted: Wanted,
}

const ENGLISH: &str = "\
# The sample.
cause-denied-title = The push was denied
cause-denied-why =
    The token of `{ $job }` may not write to `{ $image }`. See { $section-denied } and { $link-page }.
remedy-grant-title = Let the repository write
remedy-grant-open = Open { $link } and choose { $path }, then { $label-write }.
remedy-grant-add =
    { $images ->
        [one] Add the repository to the package.
       *[other] Add the repository to each of the { $images } packages.
    }
link-page = the page of the package
link-either = { $user } or { $organization }
ui-files = { $count ->
    [one] One file, { $name }
   *[other] { $count } files, { $name }
 }
";

const RUSSIAN: &str = "\
cause-denied-title = Отправка отклонена
cause-denied-why =
    Токену задания `{ $job }` нельзя писать в `{ $image }`. См. { $section-denied } и { $link-page }.
remedy-grant-title = Разрешите запись
remedy-grant-open = Откройте { $link } и выберите { $path }, затем { $label-write }.
remedy-grant-add =
    { $images ->
        [one] Добавьте репозиторий в { $images } пакет.
        [few] Добавьте репозиторий в { $images } пакета.
        [many] Добавьте репозиторий в { $images } пакетов.
       *[other] Добавьте репозиторий в { $images } пакета.
    }
link-page = страница пакета
link-either = { $user } или { $organization }
ui-files = { $count ->
    [one] { $count } файл, { $name }
    [few] { $count } файла, { $name }
    [many] { $count } файлов, { $name }
   *[other] { $count } файла, { $name }
 }
label-package-settings = настройки пакета
label-write = запись
";

const CHINESE: &str = "\
cause-denied-title = 推送被拒绝
cause-denied-why =
    作业 `{ $job }` 的令牌不能写入 `{ $image }`。参见 { $section-denied } 和 { $link-page }。
remedy-grant-title = 允许仓库写入
remedy-grant-open = 打开 { $link }，选择 { $path }，再选择 { $label-write }。
remedy-grant-add = 把仓库添加到这 { $images } 个包。
link-page = 包的页面
link-either = { $user } 或 { $organization }
ui-files = { $count } 个文件：{ $name }
label-package-settings = 包设置
label-write = 写入
";

const LOCALE: &[(&str, &str)] = &[
    ("en", "plurals = [\"one\", \"other\"]\nfallback = []\nstatus = \"source\"\n"),
    (
        "ru",
        "plurals = [\"one\", \"few\", \"many\", \"other\"]\nfallback = [\"en\"]\nstatus = \"complete\"\nglosses = true\n\
         [typography]\nquotes = \"«»\"\ndash = \"\u{a0}— \"\n",
    ),
    (
        "zh",
        "plurals = [\"other\"]\nfallback = [\"en\"]\nstatus = \"complete\"\nglosses = true\n\
         [typography]\nquotes = \"“”\"\nhalf-width = \",;:?!()\"\nhan-spacing = true\n",
    ),
];

fn wanted() -> Wanted {
    let plain = Use::default();
    let step = Use { path: true, link: true };
    let messages = [
        ("cause-denied-title", plain),
        ("cause-denied-why", plain),
        ("remedy-grant-title", plain),
        ("remedy-grant-open", step),
        ("remedy-grant-add", plain),
        ("link-page", plain),
    ];
    let labels = [("package-settings", "Package settings"), ("write", "Write")];
    Wanted {
        messages: messages.map(|(id, usage)| (id.to_owned(), usage)).into_iter().collect(),
        labels: labels.map(|(id, text)| (id.to_owned(), text.to_owned())).into_iter().collect(),
        links: BTreeSet::from(["page".to_owned()]),
        sections: BTreeSet::from(["denied".to_owned(), "grant".to_owned()]),
    }
}

impl Sample {
    fn new() -> Self {
        let frame = |word: &str| l10n::FRAME.iter().map(|name| format!("frame-{name} = {word}\n")).collect::<String>();
        let mut files = BTreeMap::new();
        for ((lang, about), (text, word)) in LOCALE.iter().zip([(ENGLISH, "Note"), (RUSSIAN, "Слово"), (CHINESE, "词")])
        {
            let about = format!("tag = \"{lang}\"\nautonym = \"{lang}\"\ndirection = \"ltr\"\n{about}");
            files.insert(format!("{lang}/locale.toml"), about);
            files.insert(format!("{lang}/all.ftl"), text.to_owned());
            files.insert(format!("{lang}/frame.ftl"), frame(word));
        }
        let mut sample = Self { files, wanted: wanted() };
        sample.lock();
        sample
    }

    /// Confirms every translation.
    fn lock(&mut self) {
        for lang in ["ru", "zh"] {
            let text = lock::accept(&self.files, lang, None).unwrap();
            self.files.insert(lock::path(lang), text);
        }
    }

    /// Replaces a text that occurs in a file.
    fn change(&mut self, path: &str, from: &str, to: &str) {
        let text = self.files.get_mut(path).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        *text = text.replacen(from, to, 1);
    }

    /// Adds lines at the end of a file.
    fn add(&mut self, path: &str, lines: &str) {
        self.files.entry(path.to_owned()).or_default().push_str(lines);
    }

    fn load(&self) -> (Locales, Vec<Fault>) {
        Locales::load(self.files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    fn faults(&self) -> Vec<Fault> {
        let (locales, mut faults) = self.load();
        faults.extend(check::check(&self.files, &locales, &self.wanted));
        faults
    }
}

/// A fault as `code file:line:column id`; for faults of no message, the first argument stands for the id.
fn told(fault: &Fault) -> String {
    let id = fault.args.iter().find(|(name, _)| *name == "id").or(fault.args.first());
    let id = id.map_or("", |(_, value)| value);
    format!("{} {}:{}:{} {id}", fault.code, fault.file, fault.line, fault.column)
}

fn told_all(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(told).collect()
}

/// What is broken, and the one fault that must be reported.
type Case = (fn(&mut Sample), &'static str);

const CASES: &[Case] = &[
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
    (|s| s.add("ru/frame.ftl", "link-page = страница пакета\n"), "ftl-duplicate locales/ru/frame.ftl:10:1 link-page"),
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
        "ftl-markup locales/zh/all.ftl:11:1 label-write",
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
    (|s| s.add("ru/all.ftl", "link-gone = страница\n"), "ftl-obsolete-message locales/ru/all.ftl:23:1 link-gone"),
    (|s| s.add("en/all.ftl", "link-gone = the page\n"), "ftl-obsolete-message locales/en/all.ftl:18:1 link-gone"),
    (|s| s.add("ru/all.ftl", "-word = слово\n"), "ftl-obsolete-message locales/ru/all.ftl:23:2 -word"),
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
    (|s| s.add("zh/notes.txt", "?"), "locale-unknown-file locales/zh/notes.txt:1:1 zh/notes.txt"),
    (
        |s| s.change("zh/translations.lock", "\"frame-caution\"", "\"gone\" = \"0\"\n\"frame-caution\""),
        "lock-obsolete locales/zh/translations.lock:4:2 gone",
    ),
    (
        |s| s.change("zh/translations.lock", "\"frame-caution\" =", "<<<<<<<\n\"frame-caution\" ="),
        "lock-syntax locales/zh/translations.lock:4:8 key with no value, expected `=`",
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

/// Takes a message out of a locale and out of its lock file.
fn without(s: &mut Sample, lang: &str, message: &str) {
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
fn stale(s: &mut Sample) {
    s.change("en/all.ftl", "the page of the package", "the package’s page");
    let text = lock::accept(&s.files, "zh", Some(&["link-page".to_owned()])).unwrap();
    s.files.insert(lock::path("zh"), text);
}

#[test]
fn the_sample_has_no_fault() {
    assert_eq!(told_all(&Sample::new().faults()), [""; 0]);
}

#[test]
fn each_break_is_reported_with_its_place_and_nothing_else() {
    let mut wrong = Vec::new();
    for (i, (case, expected)) in CASES.iter().enumerate() {
        let mut sample = Sample::new();
        case(&mut sample);
        let found = told_all(&sample.faults());
        if found != [*expected] {
            wrong.push(format!("case {i}\n  expected {expected}\n  found    {}", found.join("\n           ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let proven: BTreeSet<&str> = CASES.iter().filter_map(|(_, expected)| expected.split(' ').next()).collect();
    assert_eq!(proven, check::CODES.iter().copied().collect());
}

#[test]
fn every_fault_comes_in_one_run_and_in_order() {
    let mut sample = Sample::new();
    sample.change("ru/all.ftl", "`{ $image }`", "`{ $imagge }`");
    sample.change("ru/all.ftl", "link-page = страница пакета", "link-page = \"страница\" - пакета");
    sample.change("zh/all.ftl", "推送被拒绝", "推送,被拒绝");
    let expected = [
        "ftl-missing-argument locales/ru/all.ftl:2:1 cause-denied-why",
        "ftl-unknown-argument locales/ru/all.ftl:3:51 cause-denied-why",
        "text-quotes locales/ru/all.ftl:13:13 link-page",
        "text-quotes locales/ru/all.ftl:13:22 link-page",
        "text-dash locales/ru/all.ftl:13:24 link-page",
        "text-width locales/zh/all.ftl:1:24 cause-denied-title",
    ];
    assert_eq!(told_all(&sample.faults()), expected);
}

#[test]
fn places_are_right_with_other_line_ends() {
    for (case, expected) in CASES {
        let mut sample = Sample::new();
        case(&mut sample);
        sample.files.values_mut().for_each(|text| *text = text.replace('\n', "\r\n"));
        let found = told_all(&sample.faults());
        let place = expected.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
        assert!(found.len() == 1 && found[0].starts_with(&place), "{expected}\n{}", found.join("\n"));
    }
}

#[test]
fn a_partial_locale_may_lack_messages_and_falls_back() {
    let mut sample = Sample::new();
    without(&mut sample, "ru", "cause-denied-title = Отправка отклонена\n");
    without(&mut sample, "ru", "label-write = запись\n");
    sample.change("ru/locale.toml", "complete", "partial");
    assert_eq!(told_all(&sample.faults()), [""; 0]);

    let title = Msg::message("cause-denied-title", Scope::default());
    let own = Msg::message("remedy-grant-title", Scope::default());
    let tree = Tree { title, blocks: vec![ghcr_guide::doc::Block::Paragraph(own)] };
    let guide = Guide { id: "sample".to_owned(), tree, terms: Terms::default() };
    let document = l10n::localise(&sample.load().0, "ru", &guide).unwrap();
    assert_eq!(document.untranslated, 1);
    assert_eq!(document.tree.title.fallback.as_deref(), Some("en"));
}

#[test]
fn exact_numbers_may_stand_for_categories() {
    let mut sample = Sample::new();
    let one = "[one] Add the repository to the package.";
    sample.change("en/all.ftl", one, "[1] Add the repository to the package.");
    // Without a number, one page and each page are all there is to say.
    let russian = sample.files["ru/all.ftl"].clone();
    let start = russian.find("    { $images ->").unwrap();
    let end = russian.find("link-page =").unwrap();
    let plain = "    { $images ->\n        [1] Добавьте репозиторий.\n       *[other] Добавьте репозиторий в каждый пакет.\n    }\n";
    sample.change("ru/all.ftl", &russian[start..end], plain);
    sample.change("en/all.ftl", "each of the { $images } packages", "each of the packages");
    sample.change("zh/all.ftl", "这 { $images } 个包", "每个包");
    sample.lock();
    assert_eq!(told_all(&sample.faults()), [""; 0]);
}

#[test]
fn terms_may_have_cases() {
    let mut sample = Sample::new();
    sample.add("ru/all.ftl", "-package = { $case ->\n    [gen] пакета\n   *[nom] пакет\n }\n");
    sample.change("ru/all.ftl", "страница пакета", "страница { -package(case: \"gen\") }");
    assert_eq!(told_all(&sample.faults()), [""; 0]);
}

#[test]
fn todo_lists_what_readers_meet_first() {
    let mut sample = Sample::new();
    stale(&mut sample);
    sample.change("en/all.ftl", "The push was denied", "The push is denied");
    sample.change("en/all.ftl", "Let the repository write", "Let it write");
    sample.change("ru/all.ftl", "label-write = запись\n", "");
    sample.change("ru/frame.ftl", "frame-tip = Слово\n", "");
    let weights = BTreeMap::from([("cause-denied-".to_owned(), 40)]);
    let locales = sample.load().0;
    let todo = lock::todo(&sample.files, &locales, &sample.wanted, "ru", &weights);
    let todo: Vec<_> = todo.iter().map(|entry| (&*entry.id, entry.why, entry.weight)).collect();
    let expected = [
        ("frame-tip", Why::Missing, 1000),
        ("link-page", Why::Stale, 800),
        ("cause-denied-title", Why::Stale, 400),
        ("remedy-grant-title", Why::Stale, 100),
        ("label-write", Why::Missing, 60),
    ];
    assert_eq!(todo, expected);
    assert!(lock::todo(&sample.files, &locales, &sample.wanted, "en", &weights).is_empty());
}

/// The built-in files of `locales/`.
fn built_in_files() -> BTreeMap<String, String> {
    built_in::locales().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn the_built_in_locales_have_no_fault() {
    let files = built_in_files();
    let (catalog, _) = Catalog::load(built_in::content().iter().copied());
    let (locales, mut faults) = Locales::load(built_in::locales().iter().copied());
    faults.extend(check::check(&files, &locales, &guide::messages::wanted(&catalog)));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), told_all(&faults).join("\n"));
}

#[test]
fn every_fault_has_a_sentence_with_its_arguments() {
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let mut codes = BTreeSet::new();
    for folder in ["catalog", "l10n", "l10n/check", "render"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                codes.extend(codes_in(&std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    codes.extend(check::CODES.iter().map(|code| (*code).to_owned()));
    let missing: Vec<_> = codes.iter().filter(|code| !locales.has("en", &format!("fault-{code}"))).collect();
    assert!(missing.is_empty(), "no English message for the faults {missing:?}");

    for (case, _) in CASES {
        let mut sample = Sample::new();
        case(&mut sample);
        for fault in sample.faults() {
            let args: Vec<_> = fault.args.iter().map(|(name, text)| (*name, l10n::Argument::Text(text))).collect();
            locales.text("en", &format!("fault-{}", fault.code), &args).unwrap();
        }
    }
}

/// The fault codes in a source text: quoted kebab-case words with a known prefix, tests left out.
fn codes_in(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let prefixes = ["content-", "ftl-", "text-", "locale-", "lock-", "template-"];
    let code = |word: &&str| {
        let known = prefixes.iter().any(|prefix| word.starts_with(prefix));
        known && !word.ends_with('-') && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    source.split('"').filter(code).map(str::to_owned).collect()
}

#[test]
fn the_fluent_project_file_names_every_translation() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("l10n.toml")).unwrap();
    let project: toml::Table = toml::from_str(&text).unwrap();
    let named: Vec<&str> = project["locales"].as_array().unwrap().iter().filter_map(|tag| tag.as_str()).collect();
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let translations: Vec<&str> = locales.iter().map(|(tag, _)| tag).filter(|tag| *tag != l10n::SOURCE).collect();
    assert_eq!(named, translations);
}
