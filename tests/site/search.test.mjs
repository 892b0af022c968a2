// Search: real questions in each language, lines of logs, and the rules that Rust and the script share.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { languages, open, root, stage } from "./support.mjs";

let server, chromium;
const pages = {};
stage(async (it) => {
  ({ server, chromium } = it);
  for (const lang of languages) {
    const context = await chromium.newContext();
    pages[lang] = await open(context, `${server.url}${lang}/index.html`);
    await pages[lang].focus("#q");
    await pages[lang].waitForFunction(() => window.ghcr && ghcr.rank);
  }
});

// The addresses of what is found, best first.
const find = (lang, text) => pages[lang].evaluate((text) => ghcr.rank(text).map(([address]) => address), text);

const QUERIES = {
  en: {
    "write_package": /errors\/denied-write-package/,
    "make package public": /remedies\/make-public|published-but-private/,
    "uppercase repository name": /uppercase|lowercase/,
    "permissions packages write": /permission|missing-packages-write/,
    "token expired": /pat-expired/,
    "pull request from fork": /fork-pr/,
    "rate limit": /rate-limited|secondary-rate|slow-down|too-many/,
    "SSO": /sso|saml/,
    "nothing was pushed": /push-skipped|enable-push/,
    "docker system prune": /myths\//,
    "403 when pushing": /no-login-in-this-job|package-not-granted|blob-upload-403|unexpected-status-403/,
    "how to push from a fork": /fork-pr-read-only/,
    "docker login 401": /errors\/(login-refused|login-denied)|no-login-in-this-job|pat-expired|log-in-before-push|log-in-on-machine|stale-local|secret-empty/,
    "image not public": /make-public|published-but-private/,
    "kubernetes unauthorized when pulling": /kubernetes-pull-secret|remedies\/pull-secret|guides\/pull\/kubernetes/,
    "repository has no access to package": /package-not-granted|grant-actions-access|private-package-other-repo|actions-access-role|grant-other-package/,
    "cannot delete package version": /delete-or-restore|delete-version|delete-scope|grant-package-admin/,
    "no permission to write": /denied-write-package|package-not-granted|permissions-block|default-token-read-only|job-permission|grant-actions|pat-user-lacks|invite-package-writer|not-allowed-write/,
    "dependabot build cannot push": /dependabot/,
    "build succeeded but image is missing": /push-skipped|enable-push|published-but-not-shown|no-output-specified|image-not-found/,
    "do I need a personal access token": /personal-token-required|built-in-token|guides\/tokens|classic-token/,
    "pull private image on server": /published-but-private|log-in-on-machine|guides\/pull|give-read/,
    "wrong password": /pat-expired|secret-empty|login-refused|fill-secret/,
    "token worked yesterday, today denied": /pat-expired/,
    "GITHUB_TOKEN": /built-in-token|guides\/tokens/,
    "GITHUB_TOKEN denied": /default-token|permissions-block/,
    "how do I log in": /log-in-on-machine|guides\/tokens/,
    "works locally but not in github actions": /package-not-granted/,
    "push denied": /guides\/checklist|denied-write-package/,
    "denied": /guides\/checklist/,
    "ghcr is down": /registry-outage/,
    "how to log out of ghcr": /forget-stored-login/,
    "how to create a token for ghcr": /classic-token/,
    "where is my image after push": /published-but-not-shown|packages-tab|verify/,
    "who can see my package": /guides\/pull\/|make-public|published-but/,
    "i renamed my organization and push stopped working": /owner-renamed/,
    "pull denied": /guides\/pull/,
    "403 forbidden when pushing from github actions": /no-login-in-this-job|package-not-granted/,
  },
  ru: {
    "сделать пакет открытым": /make-public|published-but-private/,
    "прописные буквы в имени": /uppercase|lowercase/,
    "заглавные буквы": /uppercase|lowercase/,
    "токен просрочен": /pat-expired/,
    "форк": /fork/,
    "pull request из форка": /fork/,
    "организация запрещает создавать пакеты": /org-package-policy|organization-package/,
    "отправка пропущена": /push-skipped|enable-push/,
    "ограничение частоты запросов": /rate|slow-down|too-many/,
    "метки образа": /label|connect|not-shown/,
    "репа не подключена": /connect|reconnect|repository/,
    "403 при отправке": /package-not-granted|no-login-in-this-job|unexpected-status-403/,
    "публичный пакет": /remedies\/make-public/,
    "не хватает прав на запись": /denied-write-package|package-not-granted|permissions-block|default-token-read-only|job-permission|grant-actions|pat-user-lacks|invite-package-writer|not-allowed-write|actions-access-role/,
    "docker login 401": /errors\/(login-refused|login-denied)|no-login-in-this-job|pat-expired|log-in-before-push|log-in-on-machine|stale-local|secret-empty/,
    "образ не публичный": /make-public|published-but-private/,
    "нет доступа к пакету": /package-not-granted|grant-actions|private-package-other-repo|actions-access-role|give-read|published-but-private|pat-user-lacks|grant-other-package|package-bound/,
    "не могу скачать образ": /make-public|guides\/pull|verify\/pull|published-but-private|image-not-found|tag-not-found|private-package|container-job-image/,
    "ошибка авторизации при входе": /login-refused|log-in-|pat-expired|stale-local|secret-empty|authorization-failed|login-to-other/,
    "токен не подходит": /classic-token|organization-token-policy|pat-expired|pat-missing|token-scopes|expected-scopes|fine-grained|github-app-token|org-restricts/,
    "пакет не появился в репозитории": /published-but-not-shown|connect-repository|source-label|packages-tab-of/,
    "сборка прошла, а образа нет": /push-skipped|enable-push|published-but-not-shown|no-output-specified|image-not-found/,
    "как сделать образ публичным": /remedies\/make-public|published-but-private/,
    "неверный пароль": /pat-expired|secret-empty|login-refused|fill-secret/,
    "dependabot не может отправить образ": /dependabot/,
    "кубернетес не скачивает образ": /kubernetes-pull-secret|remedies\/pull-secret|guides\/pull\/kubernetes/,
    "удалить версию пакета": /delete-or-restore|delete-version|delete-scope|grant-package-admin/,
    "реестр недоступен": /registry-outage/,
    "не работает пуш": /guides\/checklist/,
    "отказано в доступе": /guides\/checklist|pat-user-lacks|package-not-granted/,
    "как войти": /log-in-on-machine/,
    "локально работает, а в actions нет": /package-not-granted/,
    "как выйти из реестра": /forget-stored-login/,
    "как создать токен для ghcr": /classic-token/,
    "дать доступ другому репозиторию": /grant-actions-access/,
    "не удаётся удалить пакет": /delete-or-restore/,
    "секрет пустой": /secret-empty|fill-secret/,
  },
  zh: {
    "公开包": /make-public|published-but-private/,
    "大写字母": /uppercase|lowercase/,
    "令牌过期": /pat-expired/,
    "复刻": /fork/,
    "推送被跳过": /push-skipped|enable-push/,
    "请求过多": /rate|slow-down|too-many/,
    "单点登录": /sso|saml/,
    "拉取镜像": /pull|image-not-found|published-but-private|tag-not-found|setup/,
    "最小权限": /least|permission|token/,
    "分叉": /fork/,
    "登陆失败": /login|log-in|credential/,
    "推送 403": /unexpected-status-403|no-login-in-this-job/,
    "组织策略": /org-package-policy/,
    "没有写入权限": /denied-write-package|package-not-granted|permissions-block|default-token-read-only|job-permission|grant-actions|pat-user-lacks|invite-package-writer|not-allowed-write|actions-access-role/,
    "docker login 401": /errors\/(login-refused|login-denied)|no-login-in-this-job|pat-expired|log-in-before-push|log-in-on-machine|stale-local|secret-empty/,
    "镜像不是公开的": /make-public|published-but-private/,
    "无法拉取镜像": /guides\/pull|verify\/pull|published-but-private|image-not-found|tag-not-found|private-package|container-job-image/,
    "登录失败 401": /login-refused|login-denied|no-login-in-this-job|pat-expired|stale-local|secret-empty|log-in-/,
    "构建成功但没有镜像": /push-skipped|enable-push|published-but-not-shown|no-output-specified|image-not-found/,
    "没有权限访问包": /package-not-granted|grant-actions|private-package-other-repo|actions-access-role|give-read|published-but-private|pat-user-lacks|grant-other-package|package-bound/,
    "怎么把镜像设为公开": /remedies\/make-public|published-but-private/,
    "令牌没有权限": /pat-missing|token-scopes|default-token|permissions-block|package-not-granted|pat-user-lacks|job-permission|pat-not-sso/,
    "复刻的拉取请求无法推送": /fork/,
    "镜像名必须小写": /lowercase|uppercase/,
    "kubernetes 拉取失败": /kubernetes-pull-secret|remedies\/pull-secret|guides\/pull\/kubernetes/,
    "密码错误": /pat-expired|secret-empty|login-refused|fill-secret/,
    "删除包的版本": /delete-or-restore|delete-version|delete-scope|grant-package-admin/,
    "找不到镜像": /image-not-found/,
    "如何登录": /log-in-on-machine/,
    "登录": /log-in-on-machine/,
    "没有权限写入": /default-token|permissions-block|package-not-granted/,
    "本地可以但 actions 不行": /package-not-granted/,
    "推送失败": /guides\/checklist/,
    "推送被拒绝": /guides\/checklist/,
    "包删不掉": /delete-or-restore/,
    "推送后镜像在哪里": /published-but-not-shown/,
    "镜像拉取密钥": /pull-secret/,
    "如何创建令牌": /classic-token/,
    "认证失败": /pat-expired|login-refused|secret-empty/,
  },
};

test("questions in each language find their page among the first three", async () => {
  const missed = [];
  for (const lang of languages) {
    for (const [query, wanted] of Object.entries(QUERIES[lang] || {})) {
      const found = await find(lang, query);
      if (!found.slice(0, 3).some((address) => wanted.test(address))) missed.push(`${lang} ${query}: ${found.slice(0, 4)}`);
    }
  }
  assert.deepEqual(missed, []);
});

// Lines as people paste them, with names, times, digests and colours that no page has.
const LINES = {
  "denied-write-package": "2026-03-02T11:22:33.4455667Z #21 ERROR: failed to push ghcr.io/acme-corp/billing-api:1.4.2: denied: permission_denied: write_package",
  "installation-not-allowed-create": "#18 ERROR: failed to push ghcr.io/acme/web:main: denied: installation not allowed to Create organization package",
  "installation-not-allowed-write": "error: denied: installation not allowed to Write organization package",
  "must-be-lowercase": "\x1b[31mERROR: invalid tag \"ghcr.io/Acme/Web:latest\": repository name must be lowercase\x1b[0m",
  "blob-upload-403": "buildx failed with: ERROR: failed to solve: failed to push ghcr.io/acme/web:sha-0a1b2c3: unexpected status from POST request to https://ghcr.io/v2/acme/web/blobs/uploads/: 403 Forbidden",
  "expected-scopes": "denied: permission_denied: The token provided does not match expected scopes.",
  "tag-needed": "ERROR: tag is needed when pushing to registry",
  "secondary-rate-limit": "Error: failed to push ghcr.io/acme/web:1: denied: You have exceeded a secondary rate limit.",
  "no-output-specified": "WARNING: No output specified with docker-container driver. Build result will only remain in the build cache. To push result image into registry use --push",
  "owner-not-found": "2026-01-01T00:00:00Z denied: not_found: owner not found",
};

test("ten lines of logs find the page of their text first", async () => {
  for (const lang of languages) {
    for (const [id, line] of Object.entries(LINES)) {
      assert.equal((await find(lang, line))[0], `errors/${id}.html`, `${lang} ${line}`);
    }
  }
});

// The examples are in content/; what the program recognises, the page must.
test("every example of every error text finds its page", async () => {
  const missed = [];
  const folder = join(root, "content/signatures");
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".toml"))) {
    const text = readFileSync(join(folder, name), "utf8");
    const list = /^examples = \[\n([\s\S]*?)^\]/m.exec(text)[1];
    for (const line of list.split("\n").map((line) => line.trim().replace(/,$/, "")).filter(Boolean)) {
      const example = line.startsWith("'") ? line.replace(/^'+|'+$/g, "") : JSON.parse(line);
      const found = await find("en", example);
      if (!found.slice(0, 3).includes(`errors/${name.replace(".toml", ".html")}`)) missed.push(`${name}: ${example}: ${found.slice(0, 3)}`);
    }
  }
  assert.deepEqual(missed, []);
});

test("a browser that does not know all of a pattern finds the page all the same", async () => {
  const context = await chromium.newContext();
  await context.addInitScript(() => {
    const Known = RegExp;
    self.RegExp = function (text, flags) {
      if (/\(\?-i:|lowercase/.test(text)) throw new SyntaxError("Invalid group");
      return new Known(text, flags);
    };
  });
  const page = await open(context, `${server.url}en/index.html`);
  await page.focus("#q");
  await page.waitForFunction(() => window.ghcr && ghcr.rank);
  const first = (text) => page.evaluate((text) => ghcr.rank(text)[0]?.[0], text);
  const line = "failed to push octo-org/app: denied: requested access to the resource is denied";
  assert.equal(await first(line), "errors/push-denied-without-host.html");
  // A pattern that cannot be read at all takes nothing from the others.
  assert.equal(await first(LINES["denied-write-package"]), "errors/denied-write-package.html");
  await context.close();
});

test("a whole log is searched line by line", async () => {
  const log = ["#1 [internal] load build definition", "#1 DONE 0.0s", "#9 pushing layers", LINES["denied-write-package"], "Error: Process completed with exit code 1."].join("\n");
  assert.equal((await find("zh", log))[0], "errors/denied-write-package.html");
});

test("a log that a field makes one line of is searched too", async () => {
  const noise = Array.from({ length: 80 }, (_, at) => `#12 ${at}.123 copying some layer file number ${at} of the build`);
  const log = [...noise, `#20 ERROR: failed to push: ${LINES["denied-write-package"]}`, "Error: Process completed with exit code 1."];
  assert.equal((await find("en", log.join(" ")))[0], "errors/denied-write-package.html");
});

test("in a long log the end is searched", async () => {
  const noise = Array.from({ length: 3000 }, (_, at) => `Get:${at} http://archive.example.com/pool/main/lib${at} amd64 1.2.${at} [13.4 kB]`);
  assert.equal((await find("en", [...noise, LINES["denied-write-package"]].join("\n")))[0], "errors/denied-write-package.html");
});

test("words that no page has find nothing", async () => {
  for (const query of ["gatesbotzzz", "вебхукающий", "xyzzyplugh"]) assert.deepEqual(await find("en", query), [], query);
});

test("the script cuts text as the index was cut", async () => {
  for (const lang of languages) {
    const missing = await pages[lang].evaluate(() => {
      const words = new Set(ghcr.index.words);
      // A first paragraph that was shortened ends in the middle of a sentence, but never of a word of letters.
      return ghcr.index.docs.flatMap(([, , title, lead]) => ghcr.cut(`${title} ${lead.replace("…", "")}`)).filter((word) => !words.has(word));
    });
    assert.deepEqual([...new Set(missing)], [], lang);
  }
});

test("nothing found says what to do, and results can be seen and followed", async () => {
  const page = pages.ru;
  await page.fill("#q", "xyzzyqwv");
  assert.equal(await page.locator("#results").isVisible(), false);
  assert.match(await page.locator("#found").innerText(), /Ничего не найдено/);
  await page.fill("#q", "write_package");
  await page.locator("#results a").first().waitFor();
  assert.match(await page.locator("#found").textContent(), /Найдено: \d/);
  await page.locator("#results a").first().click();
  assert.match(page.url(), /ru\/errors\/denied-write-package\.html/);
});
