//! Words that are like another.

/// How many letters may be wrong in a word of this length: short words are too much like each other.
fn most(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The word that is most like `asked`, if one is like it at all; among equals the first.
pub(super) fn nearest<'w>(asked: &str, known: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let letters: Vec<char> = asked.chars().collect();
    let most = most(letters.len());
    let near = known.filter_map(|word| {
        let distance = distance(&letters, &word.chars().collect::<Vec<_>>());
        (distance <= most).then_some((distance, word))
    });
    near.min().map(|(_, word)| word)
}

/// How many letters have to be put in, left out, changed or swapped with the next.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_hand_are_near_and_other_words_are_not() {
        let known = ["package", "permission", "token", "denied"];
        let find = |asked| nearest(asked, known.into_iter());
        assert_eq!(find("pakage"), Some("package"));
        assert_eq!(find("permision"), Some("permission"));
        assert_eq!(find("tokne"), Some("token"));
        assert_eq!(find("deny"), None);
        assert_eq!(find("compile"), None);
        assert_eq!(find("tok"), None);
    }
}
