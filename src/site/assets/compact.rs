//! Style sheets and scripts without what only their authors need.
//!
//! Comes in: a text of `templates/html/assets/`. Goes out: the same, shorter. What is relied on is what the files keep to: comments
//! stand on lines of their own, every statement of a script ends with its semicolon, none is empty, and a name that is declared in a
//! file means nothing else anywhere in it.

use super::names::short_names;
use super::scanner::{Scanner, is_of_word};

/// A style sheet without indentation, comments and line breaks around brackets and after what separates.
pub(super) fn style(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in lines(text) {
        if out.ends_with(';') && line.starts_with('}') {
            out.pop();
        }
        if !out.is_empty() && !out.ends_with(['{', '(', '[', ',', ';']) && !line.starts_with(['}', ')', ']']) {
            out.push('\n');
        }
        out.push_str(line);
    }
    out.push('\n');
    out
}

/// A script without comments and without spaces around marks, with short names for what it declares. Besides, `const` is `let`,
/// declarations that follow each other are one, and what may be left out is: the semicolon and the comma before a bracket that
/// closes, brackets around the one parameter of an arrow function.
pub(super) fn script(text: &str) -> String {
    tight(&short_names(&lines(text).collect::<Vec<_>>().join("\n")))
}

/// The lines that are not comments, without indentation.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut comment = false;
    text.lines().map(str::trim).filter(move |line| {
        comment |= line.starts_with("/*");
        let kept = !comment && !line.is_empty() && !line.starts_with("//");
        comment &= !line.ends_with("*/");
        kept
    })
}

fn tight(text: &str) -> String {
    let mut script = Script::default();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if script.scanner.is_in_text() {
            script.scanner.step(&script.out, sign);
            script.out.push(sign);
        } else if sign.is_whitespace() {
            script.space(signs.peek().copied());
        } else {
            script.code(sign);
        }
    }
    script.end_word();
    script.out.push('\n');
    script.out
}

/// What has been written of a script.
#[derive(Default)]
struct Script {
    out: String,
    scanner: Scanner,
    /// Where the word begins that is being written.
    word: Option<usize>,
    /// For the file and all open brackets, whether the present statement is a declaration.
    declares: Vec<bool>,
}

impl Script {
    /// Spaces and line breaks: one space stays where words would else run together. Not a mark are + and -: two of them with a space
    /// between are not one of two.
    fn space(&mut self, next: Option<char>) {
        let is_mark = |sign: char| sign.is_whitespace() || "!=<>&|?:,;{}()[]".contains(sign);
        self.end_word();
        if !(self.out.ends_with(is_mark) || next.is_none_or(is_mark)) {
            self.out.push(' ');
        }
    }

    fn code(&mut self, sign: char) {
        if is_of_word(sign) {
            self.word.get_or_insert(self.out.len());
        } else {
            self.end_word();
            self.scanner.step(&self.out, sign);
            let needless: &[char] = match sign {
                '}' => &[';', ','],
                ')' | ']' => &[','],
                _ => &[],
            };
            if self.out.ends_with(needless) {
                self.out.pop();
            }
            if sign == '>' {
                self.bare_parameter();
            }
        }
        self.out.push(sign);
    }

    /// At the end of a word: a declaration that follows another goes on with it.
    fn end_word(&mut self) {
        let depth = self.scanner.depth();
        self.declares.resize(depth + 1, false);
        let (Some(start), Some(declares)) = (self.word.take(), self.declares.get_mut(depth)) else { return };
        let before = self.out[..start].chars().next_back();
        let is_declaration = matches!(&self.out[start..], "const" | "let");
        let follows = before == Some(';') && *declares;
        if matches!(before, None | Some(';' | '{' | '}')) {
            *declares = is_declaration;
        }
        if is_declaration {
            self.out.truncate(if follows { start - 1 } else { start });
            self.out.push_str(if follows { "," } else { "let" });
        }
    }

    /// `(one)=` as `one=`.
    fn bare_parameter(&mut self) {
        let Some(inner) = self.out.strip_suffix(")=") else { return };
        let Some(start) = inner.rfind(|sign| !is_of_word(sign)) else { return };
        let parameter = &inner[start + 1..];
        // `async` and a parameter would be one word.
        if inner[start..].starts_with('(') && !parameter.is_empty() && !inner[..start].ends_with(is_of_word) {
            let bare = format!("{parameter}=");
            self.out.truncate(start);
            self.out.push_str(&bare);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let text = "/* a\n   b */\nx {\n  y: z; /* kept */\n}\n// c\n  d();\n";
        assert_eq!(style(text), "x {y: z; /* kept */}\nd();\n");
        assert_eq!(script("// a\n  b();\n\n/* c */\n  d();\n"), "b();d();\n");
    }

    #[test]
    fn a_script_has_no_spaces_around_marks() {
        assert_eq!(tight("const [a, b] = (c) => (c ? d : e);"), "let[a,b]=c=>(c?d:e);\n");
        assert_eq!(tight("return a + +b - -c in d;\nreturn !e;"), "return a + +b - -c in d;return!e;\n");
        assert_eq!(tight("x = (a) =>\n  a &&\n  !b;\nif (c) {\n  d();\n}\ne();"), "x=a=>a&&!b;if(c){d()}e();\n");
    }

    #[test]
    fn what_may_be_left_out_is() {
        assert_eq!(tight("if (a) {\n  b();\n  c();\n}\n"), "if(a){b();c()}\n");
        assert_eq!(tight("a(\n  [\n    1,\n    2,\n  ],\n);"), "a([1,2]);\n");
        assert_eq!(tight("a = async (b) => c((d, e) => f, (g) => h);"), "a=async(b)=>c((d,e)=>f,g=>h);\n");
    }

    #[test]
    fn declarations_that_follow_each_other_are_one() {
        assert_eq!(tight("const a = 1;\nlet b;\nc();\nconst d = 2;"), "let a=1,b;c();let d=2;\n");
        assert_eq!(
            script("const a = () => {\n  const b = 1;\n  const c = 2;\n};\nconst d = 3;"),
            "let a=()=>{let b=1,c=2},d=3;\n"
        );
        assert_eq!(tight("for (const a of b) c();\nconst d = 1;"), "for(let a of b)c();let d=1;\n");
        assert_eq!(tight("const a = 1;\nif (b) {\n  c();\n}\nconst d = 2;"), "let a=1;if(b){c()}let d=2;\n");
        assert_eq!(tight("letter();\nconstant(a.b);"), "letter();constant(a.b);\n");
    }

    #[test]
    fn texts_and_patterns_of_a_script_stay_as_they_are() {
        for kept in [
            r#"f("a , b","\" : ")&&g;"#,
            r#"f('a " , ',`b ' , ${c}`)&&g;"#,
            r#"f("/ , ")&&/a , b/.test(c);"#,
            "x=`a , ${`b , c`}`;",
            r"x=/[/ ]{2} , \/ /.test(a);",
            r#"x="const a";"#,
            "x=`$ {a , b`;",
        ] {
            assert_eq!(tight(kept), format!("{kept}\n"));
        }
        assert_eq!(tight("x = `a , ${b ? `c , ` : d}`;"), "x=`a , ${b?`c , `:d}`;\n");
        assert_eq!(tight("x = (a * b) / c / d[0] / e;"), "x=(a * b)/ c / d[0]/ e;\n");
    }
}
