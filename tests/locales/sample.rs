//! A small tree of English, Russian and Chinese without a fault.

use std::collections::{BTreeMap, BTreeSet};

use ghcr_guide::doc::{Absent, Checks, Use, Wanted};
use ghcr_guide::fault::Fault;
use ghcr_guide::l10n::lock;
use ghcr_guide::l10n::{self, Locales, check};

/// A tree of locales and what content asks of it.
pub(crate) struct Sample {
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) wanted: Wanted,
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
remedy-grant-phrases =
    who may write
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
# What people type, whatever the glossary says.
remedy-grant-phrases =
    не могу запушить
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
remedy-grant-phrases =
    软件包写入
";

const LOCALE: &[(&str, &str)] = &[
    ("en", "plurals = [\"one\", \"other\"]\nfallback = []\nstatus = \"source\"\n"),
    (
        "ru",
        "plurals = [\"one\", \"few\", \"many\", \"other\"]\nfallback = [\"en\"]\nstatus = \"complete\"\nglosses = true\n\
         [typography]\nquotes = \"«»\"\ndash = \"\u{a0}— \"\n\
         endings = [\"е\"]\nforbidden = [\"еще\", \"запуш*\"]\n",
    ),
    (
        "zh",
        "plurals = [\"other\"]\nfallback = [\"en\"]\nstatus = \"complete\"\nglosses = true\nlongest = 160\n\
         [typography]\nquotes = \"“”\"\nhalf-width = \",;:?!()\"\nhan-spacing = true\n\
         forbidden = [\"软件包\"]\n",
    ),
];

const NONE: &[&str] = &[];
const JOB: &[&str] = &["job"];

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
        // Both are named by texts.
        unnamed: ["label-write", "link-page"].map(|name| (name.to_owned(), "content/x.toml".to_owned())).into(),
        phrases: BTreeSet::from(["remedy-grant-phrases".to_owned()]),
        sections: BTreeSet::from(["denied".to_owned(), "grant".to_owned()]),
        checks: Checks {
            ids: BTreeSet::from(["pin"]),
            messages: [("check-pin-title", NONE), ("check-pin-message", JOB)]
                .map(|(id, arguments)| (id.to_owned(), arguments))
                .into_iter()
                .collect(),
        },
        absent: vec![Absent {
            text: "Write packages".to_owned(),
            myths: vec!["packages".to_owned()],
            patterns: vec!["write packages".to_owned(), "поле write".to_owned()],
        }],
    }
}

impl Sample {
    pub(crate) fn new() -> Self {
        let frame = |word: &str| l10n::FRAME.iter().map(|name| format!("frame-{name} = {word}\n")).collect::<String>();
        let mut files = BTreeMap::new();
        for ((lang, about), (text, word)) in LOCALE.iter().zip([(ENGLISH, "Note"), (RUSSIAN, "Слово"), (CHINESE, "词")])
        {
            let about = format!("tag = \"{lang}\"\nautonym = \"{lang}\"\ndirection = \"ltr\"\n{about}");
            files.insert(format!("{lang}/locale.toml"), about);
            files.insert(format!("{lang}/all.ftl"), text.to_owned());
            files.insert(format!("{lang}/frame.ftl"), frame(word));
            let check = format!("check-pin-title = {word} `a`\ncheck-pin-message = {word} `{{ $job }}`\n");
            files.insert(format!("{lang}/checks/pin.ftl"), check);
        }
        let mut sample = Self { files, wanted: wanted() };
        sample.lock();
        sample
    }

    /// Confirms every translation.
    pub(crate) fn lock(&mut self) {
        for lang in ["ru", "zh"] {
            let text = lock::accept(&self.files, lang, None).unwrap();
            self.files.insert(lock::path(lang), text);
        }
    }

    /// Replaces a text that occurs in a file.
    pub(crate) fn change(&mut self, path: &str, from: &str, to: &str) {
        let text = self.files.get_mut(path).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        *text = text.replacen(from, to, 1);
    }

    /// Adds lines at the end of a file.
    pub(crate) fn add(&mut self, path: &str, lines: &str) {
        self.files.entry(path.to_owned()).or_default().push_str(lines);
    }

    pub(crate) fn load(&self) -> (Locales, Vec<Fault>) {
        Locales::load(self.files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    pub(crate) fn faults(&self) -> Vec<Fault> {
        let (locales, mut faults) = self.load();
        faults.extend(check::check(&self.files, &locales, &self.wanted));
        faults
    }
}
