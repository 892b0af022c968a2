//! Secrets in log lines: thousands of them, made when the test runs, in a hundred formats. None may survive; what identifies a
//! commit, an image or a run must.

use ghcr_guide::diagnosis::redact;

use super::{answers, read, read_in_pieces};

/// A small generator, so that every run has the same secrets and no file has any.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn text(&mut self, letters: &str, length: usize) -> String {
        let letters: Vec<char> = letters.chars().collect();
        (0..length).map(|_| letters[usize::try_from(self.next()).unwrap() % letters.len()]).collect()
    }
}

const WORD: &str = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const HEX: &str = "0123456789abcdef";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn base64(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32| char::from(LETTERS[usize::try_from(bits & 63).unwrap()]);
    let mut out = String::new();
    for piece in text.as_bytes().chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(piece.get(at).copied().unwrap_or(0)));
        out.extend((0..=piece.len()).map(|at| letter(bits >> (18 - 6 * at))));
        out.extend(std::iter::repeat_n('=', 3 - piece.len()));
    }
    out
}

/// Where a secret stands that only its place tells: `@`.
const PLACES: &[&str] = &[
    "password=@",
    "REGISTRY_PASSWORD=@ ./push.sh",
    "docker login ghcr.io -u octocat -p @",
    "helm registry login --password @ ghcr.io",
    "--token=@",
    "password: @",
    "  password: \"@\"",
    "{\"password\": \"@\"}",
    "curl -u octocat:@ https://ghcr.io/token",
    "skopeo copy --dest-creds octocat:@ docker://a docker://b",
    "echo @ | docker login ghcr.io -u octocat --password-stdin",
    "export CLIENT_SECRET='@'",
    "api_key=@&x=1",
    "X-Auth-Token: @",
    "PRIVATE-TOKEN: @",
    "Cookie: session=@; path=/",
    "export GHCR_PAT=@",
    "DEPLOY_KEY=@ ./ship.sh",
    "PASSWORD=\"@ and more\" make",
    "PASSWORD=$@7x make",
    "client_secret = @",
    "using token: @7x for it",
    "curl -uoctocat:@ https://ghcr.io/token",
    "<password>@</password>",
    "X-JFrog-Art-Api: @",
    "https%3A%2F%2Foctocat%3A@%40ghcr.io%2Fv2",
    "docker login ghcr.io --password-stdin <<< \"@\"",
    "pass\u{1b}[1mword\u{1b}[0m=@",
    "cat <<< @7x | docker login ghcr.io -u octocat --password-stdin",
    "echo @ | tr -d x | sudo docker --config /tmp/c login ghcr.io --password-stdin",
    "the password is @7x",
    "password => @7x",
    "--secret id=x,value=@",
    "sshpass -p @ ssh host",
    "sshpass -p'@' ssh host",
    "mysql -uroot -p@ db",
    "redis-cli -h host -a @ ping",
    "net use \\\\host /user:octocat @",
    "net use x: \\\\host\\share @ /user:octocat",
    "openssl enc -pass pass:@ -in x",
    "--password-file=<(echo @)",
    "machine ghcr.io login octocat password @",
    "docker login ghcr.io -u octocat -p 'abc'\\''@'",
    "helm registry login ghcr.io --password 'abc'\\''@' x",
    "PASSWORD='abc'\\''@' make",
    "'@' | docker login ghcr.io -u octocat --password-stdin",
    "PS C:\\x> \"@\" | docker login ghcr.io --password-stdin",
    "$env:CR = \"@7x\"",
    "++ echo @7x",
    "+ printf '%s' @7x",
    "x ::add-mask::@",
    "setx AZURE_DEVOPS_EXT_PAT @7xaB3dE5",
    "octocat:$2y$05$@@",
    "HASH: octocat:$$2y$$05$$@@",
    "SECRET_KEY_BASE=@7x",
    "API_TOKEN_READ: @7x",
    "docker build --build-arg PAT=@ .",
    "GH_PAT: @",
    "PASSWORD1=@ make",
    "REGISTRY_PW=@ make",
    "ENCRYPT_KEY_2=@ make",
    "APP_SALT=@ make",
    "db.userPass=@",
    "creds: {user: bob, pass: \"@\"}",
    "\\\\\"password\\\\\":\\\\\"@\\\\\"",
    "kubectl create secret generic x --from-literal=k=@",
    "aws configure set aws_secret_access_key @7x",
    "set -x GH_TOKEN @7x",
    "db.local:5432:*:bob:@7x",
    "ConvertTo-SecureString '@' -AsPlainText",
    "<add key=\"ClearTextPassword\" value=\"@\" />",
    "dotnet nuget push x -k @ -s y",
    "twine upload -u bob -p @ dist/a",
    "htpasswd -bnB bob @",
    "ansible_ssh_pass: @7x",
    "vault kv put secret/x value=@",
    "mvn -Dsonar.login=@",
    "codecov -t @7x",
    "Passwort: @",
    "KENNWORT=@",
    "mot de passe : @",
    "contraseña: @",
    "пароль: @",
    "токен: @7x",
    "密码：@",
    "密码是 @7x",
    "パスワード: @",
    "API key: @7x",
    "password%3D@",
    "password＝@",
    "password=ab,@",
    "password=ab;@",
    "password=\"ab\\\"@\"",
    "password=ab)@",
    "password=ab}@",
    "password=type=@",
    "password=$x@",
    "token: id=@7x",
    "login(password='ab,@')",
    "gh secret set GHCR --body \"@\"",
    "gh secret set GHCR -b@",
    "bw unlock @7x --raw",
    "snyk auth @7x",
    "nuget setApiKey @ -Source x",
    "doctl auth init -t @",
    "rabbitmqctl add_user bot @",
    "lftp -u bot,@ ftp.example",
    "oras push -u bot -p @7x ghcr.io/a/b:1 x",
    "wash push ghcr.io/a/b x.wasm -p @7x -u bot",
    "podman login -u bot --password-stdin ghcr.io <<< $'@'",
    "with username octo pass @7x",
    "recovery code: @-7x",
    "['--password', '@']",
];

/// Places at which a secret goes whatever letters it has: `@`.
const ANY_LETTERS: &[&str] = &[
    "GHCR_CRED=octocat:@",
    "GHCR_TKN=@",
    "GH_TOK=@ ./push.sh",
    "REGPW=@",
    "REGISTRY_CREDS=@",
    "DOCKER_AUTH=@",
    "docker login ghcr.io -u octocat --password-stdin < <(echo @)",
    "docker login ghcr.io -u octocat --password-stdin < <(printf '%s' @)",
    "docker login ghcr.io -u octocat --password-stdin <<< @",
    "docker login ghcr.io -u octocat --password-stdin <<<\"@\"",
    "{\"name\":\"GHCR_PASSWORD\",\"value\":\"@\"}",
    "{\"value\": \"@\", \"name\": \"GHCR_PASSWORD\"}",
    "name=GHCR_PASSWORD value=@",
    "cargo login @",
    "cargo login --registry octo @",
    "poetry config pypi-token.pypi @",
    "npm config set //npm.pkg.github.com/:_authToken @",
    "gradle -PghcrKey=@ publish",
    "mvn -Dghcr.password=@ deploy",
    "client.login(\"octocat\", \"@\")",
    "login(username=\"octocat\", password=\"@\")",
    "username: octocat password @",
    "echo @ | sudo -S docker ps",
    "printf %s @ | docker login ghcr.io -u octocat --password-stdin",
    "printf '%s' '@' | podman login ghcr.io -u octocat --password-stdin",
    "security add-generic-password -a octocat -s ghcr.io -w @",
    "security add-generic-password -a octocat -p @ x",
    "security unlock-keychain -p @ login.keychain",
    "ssh-keygen -t ed25519 -N @ -f key",
    "smbclient //host/share -U octocat%@",
    "curl -u octocat:@ https://ghcr.io/token",
    "curl -fsSL --user octocat:@ https://ghcr.io/token",
    "wget --user=octocat --password=@ https://ghcr.io/x",
    "openssl pkcs12 -in x -passin pass:@ -nodes",
];

/// Secrets that services issue: what stands before the random part, of which letters that is and how long.
const ISSUED: &[(&str, &str, usize)] = &[
    ("dapi", HEX, 32),
    ("tskey-auth-", WORD, 30),
    ("figd_", WORD, 40),
    ("oy2", "abcdefghijklmnopqrstuvwxyz0123456789", 43),
    ("EAACEdEose0cBA", WORD, 60),
    ("s.", WORD, 24),
    ("hvs.", WORD, 90),
    ("LTAI", WORD, 20),
    ("AKCp", WORD, 69),
    ("CLOJARS_", HEX, 60),
    ("sqp_", HEX, 40),
    ("bkua_", HEX, 40),
    ("sha256~", WORD, 43),
    ("fo1_", WORD, 43),
    ("pscale_tkn_", WORD, 43),
    ("sbp_", HEX, 40),
    ("ntn_", WORD, 46),
    ("gsk_", WORD, 52),
    ("glsa_", WORD, 32),
    ("pplx-", WORD, 48),
    ("xoxc-1-", WORD, 30),
    ("GR1348941", WORD, 20),
    ("glrtr-", WORD, 20),
    ("bot123456789:AA", WORD, 33),
    ("$2y$05$", WORD, 53),
    ("$6$abcdefgh$", WORD, 86),
    ("eyJhbGciOiJkaXIifQ..", WORD, 43),
    ("v4.local.", WORD, 90),
    ("SWMTKN-1-0a1b2c3d4e5f60718293a4b5c6d7-", HEX, 25),
    ("ghp%5F", WORD, 36),
    ("ghp&#95;", WORD, 36),
    ("ghp\\u005f", WORD, 36),
];

/// Secrets whose own form tells what they are, and the text that each stands in.
fn of_known_form(dice: &mut Dice) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let add = |out: &mut Vec<(String, String)>, secret: String, form: &str| {
        out.push((secret.clone(), form.replace('@', &secret)))
    };
    add(&mut out, dice.text(WORD, 28), "{\"auths\":{\"ghcr.io\":{\"auth\":\"@\"}}}");
    add(&mut out, base64(&format!("octocat:{}", dice.text(WORD, 20))), "credential @ refused");
    add(&mut out, base64(&format!("ghp_{}", dice.text(WORD, 36))), "data: {token: @}");
    add(
        &mut out,
        base64(&format!("{{\"auths\":{{\"ghcr.io\":\"{}\"}}}}", dice.text(WORD, 24))),
        ".dockerconfigjson: @",
    );
    add(&mut out, format!("{}%2E{}", dice.text(WORD, 40), dice.text(WORD, 43)), "jwt%3DeyJhbGciOiJIUzI1NiJ9%2E@");
    add(&mut out, dice.text(HEX, 40), "app token v1.@");
    add(&mut out, dice.text(WORD, 60), "ATATT3@");
    add(&mut out, dice.text(WORD, 36), "//npm.pkg.github.com/:_authToken=@");
    add(&mut out, dice.text(UPPER, 16), "aws_access_key_id AKIA@");
    add(&mut out, dice.text(WORD, 40), "AWS_SECRET_ACCESS_KEY=@");
    add(&mut out, dice.text(WORD, 35), "key AIza@");
    add(&mut out, dice.text(WORD, 43), "https://x.blob.core.windows.net/a?sv=2026&sig=@&se=2026");
    add(&mut out, dice.text(WORD, 86), "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=@;EndpointSuffix=x");
    add(&mut out, dice.text(WORD, 20), "remote: glpat-@");
    add(&mut out, dice.text(WORD, 36), "npm_@ is used");
    add(&mut out, dice.text(WORD, 80), "pypi-@");
    add(&mut out, dice.text(WORD, 27), "docker dckr_pat_@");
    add(&mut out, dice.text(WORD, 24), "slack xoxb-1234-@");
    add(&mut out, dice.text(WORD, 24), "stripe sk_live_@");
    add(&mut out, dice.text(WORD, 40), "sk-proj-@");
    add(&mut out, dice.text(WORD, 34), "hf_@ for models");
    add(&mut out, dice.text(WORD, 64), "-----BEGIN RSA PRIVATE KEY-----\\n@\\n-----END RSA PRIVATE KEY-----");
    for (prefix, letters, length) in ISSUED {
        let tail = if *prefix == "glsa_" { "_0a1b2c3d" } else { "" };
        add(&mut out, dice.text(letters, *length), &format!("with {prefix}@{tail} as it is"));
    }
    add(&mut out, format!("{}-{}", dice.text(HEX, 24), dice.text(HEX, 34)), "postman PMAK-@");
    add(&mut out, dice.text(HEX, 32), "Authorization: Digest username=\"x\", response=\"@\"");
    add(&mut out, dice.text(WORD, 32), "token @7xY");
    add(&mut out, dice.text(HEX, 40), "token @");
    add(&mut out, format!("{}\t{}", dice.text(WORD, 18), dice.text(WORD, 18)), "cut by a tab ghp_@");
    add(&mut out, dice.text(WORD, 36), "joined by a shell 'gh'p_@");
    add(&mut out, dice.text(WORD, 64), "-----BEGIN OPENSSH PRIVATE KEY----- @");
    add(&mut out, dice.text(WORD, 64), "@");
    add(&mut out, dice.text(WORD, 40), &format!("AKIA{}:@", dice.text(UPPER, 16)));
    add(&mut out, dice.text(HEX, 32), &format!("AC{}:@", dice.text(HEX, 32)));
    let token: String = format!("ghp_{}", dice.text(WORD, 36)).bytes().map(|b| format!("{b:02x}")).collect();
    add(&mut out, token, "in digits 0x@");
    out
}

/// A secret and the text that it stands in, for each format.
fn formats(dice: &mut Dice) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let add = |out: &mut Vec<(String, String)>, secret: String, form: &str| {
        out.push((secret.clone(), form.replace('@', &secret)))
    };
    for prefix in ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"] {
        add(&mut out, dice.text(WORD, 36), &format!("token is {prefix}@"));
    }
    add(&mut out, format!("{}_{}", dice.text(WORD, 22), dice.text(WORD, 59)), "with github_pat_@ as password");
    add(&mut out, dice.text(HEX, 40), "Authorization: token @");
    add(&mut out, dice.text(WORD, 60), "Authorization: Bearer @");
    add(&mut out, dice.text(WORD, 32), "> Authorization: Basic @==");
    add(&mut out, format!("{}.{}", dice.text(WORD, 40), dice.text(WORD, 43)), "bearer eyJhbGciOiJIUzI1NiJ9.@ expired");
    let password = dice.text(WORD, 14);
    out.push((password.clone(), format!("https://octocat:{password}\u{40}ghcr.io/v2/")));
    out.push((password.clone(), format!("jdbc:oracle:thin:bob/{password}\u{40}//host:1521/x")));
    out.push((password.clone(), format!("https://{password}7xy\u{40}ghcr.io/v2/")));
    for form in PLACES {
        add(&mut out, dice.text(WORD, 18), form);
    }
    for form in ANY_LETTERS {
        add(&mut out, dice.text(WORD, 18), form);
        add(&mut out, format!("a{}7", dice.text("abcdefghijkmnopqrstuvwxyz23456789", 14)), form);
    }
    let code = format!("{}-{}", dice.text(&UPPER[..26], 4), dice.text("123456789", 4));
    add(&mut out, code.clone(), "open https://github.com/login/device and enter the code @");
    add(&mut out, code, "! First copy your one-time code: @");
    add(&mut out, dice.text(UPPER, 58), "AGE-SECRET-KEY-1@");
    out.extend(of_known_form(dice));
    let name = dice.text("abcdefghijkmnopqrstuvwxyz", 12);
    out.push((name.clone(), format!("committed by {name}\u{40}example.com")));
    out.push((name.clone(), format!("committed by \"{name} of ours\"\u{40}example.com")));
    for range in ["10.", "192.168.", "172.20."] {
        let rest = format!("{}.{}", dice.next() % 250, dice.next() % 250);
        let address =
            if range == "10." { format!("{range}{}.{rest}", dice.next() % 250) } else { format!("{range}{rest}") };
        out.push((address.clone(), format!("dial tcp {address}:443")));
    }
    out
}

/// A line that is kept because it shows a failure.
fn failing(text: &str) -> String {
    format!("ERROR: failed to push ghcr.io/octo-org/app:main: denied: permission_denied: write_package {text}")
}

#[test]
fn no_secret_survives_in_a_line() {
    let mut dice = Dice(20_261_120);
    let mut seen = 0;
    for _ in 0..36 {
        let formats = formats(&mut dice);
        assert!(formats.len() >= 40);
        for (secret, text) in formats {
            for line in [text.clone(), failing(&format!("({text})")), failing(&text)] {
                // A key of YAML has a line of its own.
                if line != text && (text.starts_with("  ") || text.starts_with("password: ")) {
                    continue;
                }
                // Colours go before anything is looked for.
                let line = line.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
                let shown = redact::shown(&line);
                let halves = secret.split('\t').all(|half| !shown.contains(half));
                assert!(halves, "{line}\n{shown}");
            }
            seen += 1;
        }
    }
    assert!(seen >= 5000, "{seen}");
}

#[test]
fn no_secret_survives_in_an_answer() {
    let mut dice = Dice(41);
    for (secret, text) in formats(&mut dice) {
        let log =
            format!("build\tPush {text}\t2026-11-20T08:12:44.1Z ##[error]{}\n{}\n", failing(&text), failing(&text));
        let log = format!("##[group]Run ./push.sh {text}\n{log}");
        let reading = read(&log);
        assert!(!reading.failures.is_empty() || !reading.foreign.is_empty(), "{log}");
        for (format, answer) in answers::all(&reading) {
            let halves = secret.split('\t').all(|half| !answer.contains(half));
            assert!(halves, "{format}: {text}\n{answer}");
        }
    }
}

/// A secret that one line makes known is hidden wherever else the log has it, before and after.
#[test]
fn what_one_line_makes_known_is_hidden_in_all() {
    let mut dice = Dice(47);
    for known in [
        "::add-mask::@",
        "PASSWORD=@",
        "export GHCR_TKN=@",
        "    password: @",
        "docker login ghcr.io -u octocat -p @",
        "docker login ghcr.io -u octocat --password-stdin <<EOF\n@\nEOF",
        "  - name: GHCR_PASSWORD\n    value: @",
    ] {
        for letters in [WORD, "abcdefghijkmnopqrstuvwxyz23456789"] {
            let secret = format!("a{}7", dice.text(letters, 12));
            let known = known.replace('@', &secret);
            let failure = failing(&format!("by x{secret}x"));
            for log in
                [format!("##[group]Run ./push.sh {secret}\n{known}\n{failure}\n"), format!("{failure}\n{known}\n")]
            {
                for size in [7, 1000] {
                    let reading = read_in_pieces(log.as_bytes(), size);
                    assert_eq!(reading.failures.len(), 1);
                    for (format, answer) in answers::all(&reading) {
                        assert!(!answer.contains(&secret), "{format}: {log}\n{answer}");
                    }
                }
            }
        }
    }
}

#[test]
fn names_that_a_secret_is_like_stay() {
    let log = format!(
        "PASSWORD=webshop27\nPASSWORD=production\n{}\n",
        failing("to ghcr.io/octo-org/webshop27:1 in production, run 10823847123")
    );
    let answers = answers::all(&read(&log));
    assert!(answers.iter().all(|(_, answer)| answer.contains("webshop27:1 in production")));
}

#[test]
fn a_token_that_the_end_of_a_line_breaks_survives_in_no_answer() {
    let mut dice = Dice(43);
    let (first, second) = (dice.text(WORD, 9), dice.text(WORD, 27));
    for end in ["\n", "\r\n"] {
        let log =
            format!("push with ghs_{first}{end}{second}9xY ghcr.io denied: permission_denied: write_package{end}");
        for size in [5, 40, 1000] {
            for (format, answer) in answers::all(&read_in_pieces(log.as_bytes(), size)) {
                assert!(answer.contains("write_package") && !answer.contains(&second), "{format}: {answer}");
            }
        }
    }
}

#[test]
fn what_identifies_a_commit_an_image_or_a_run_stays() {
    let mut dice = Dice(7);
    for _ in 0..300 {
        let (commit, digest, run) = (dice.text(HEX, 40), dice.text(HEX, 64), dice.text("123456789", 11));
        for line in [
            format!("Download action repository 'actions/checkout\u{40}v5' (SHA:{commit})"),
            format!("pushing manifest for ghcr.io/octo-org/app:main\u{40}sha256:{digest}"),
            format!("https://github.com/octo-org/app/actions/runs/{run}/job/{run}"),
            format!("https://ghcr.io/token?scope=repository%3Aocto-org%2Fapp%3Apull&service=ghcr.io {commit}"),
            format!("failed to push ghcr.io/octo-org/secret:sha-{commit}"),
            format!("pushed octo-org/auth:{commit}, octo-org/token:{commit}"),
            format!("pushed ghcr.io/octo-org/app:live_{}, ghcr.io/octo-org/app:v1.{commit}", &digest[..32]),
            format!("ghcr.io/octo-org/app:{}-us1 CACHE_KEY={commit} PUBLIC_KEY={commit}", &digest[..32]),
            format!("key: Linux-node-{digest} restore-key=Linux-node-{commit}"),
            format!(
                "pushed ghcr.io/octo-org/app:Release20261120BuildA7fX9Q2bZ1, octo-org/app:Build{run}FromMain2To3Q9Z"
            ),
            "pushed ghcr.io/octo-org/OctoWebShopFrontEndServiceV2Image7b:1".to_owned(),
            "token?scope=repository:octo-org/token-service:pull,push repository:octo-org/secret-store:pull".to_owned(),
            "repository%3Aocto-org%2Fpassword-vault%3Apull%2Cpush".to_owned(),
            "Use cargo login, npm config set and security unlock-keychain; enter the code that you see".to_owned(),
            "name=IMAGE value=ghcr.io/octo-org/app, name: app, value: x1y2z3w4".to_owned(),
            format!("docker run -u 1000 -p 8080:80 ghcr.io/octo-org/app:sha-{commit} -p 5000 -u root"),
        ] {
            assert_eq!(redact::line(&line), line);
        }
    }
}
