//! Days as numbers: the one place that asks what day it is.

use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS: u64 = 24 * 60 * 60;

/// Today in UTC, in days since 1970-01-01.
pub(super) fn today() -> i64 {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    i64::try_from(passed / SECONDS).unwrap_or(i64::MAX)
}

/// A date such as `2026-11-20` in days since 1970-01-01; `None` if it is no date.
pub(super) fn of(date: &str) -> Option<i64> {
    let mut fields = date.split('-').map(str::parse::<i64>);
    let (year, month, day) = (fields.next()?.ok()?, fields.next()?.ok()?, fields.next()?.ok()?);
    if fields.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March, so that the day that only some have is the last (Hinnant, “chrono-compatible algorithms”).
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * month + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_across_leap_years() {
        assert_eq!(of("1970-01-01"), Some(0));
        assert_eq!(of("2000-02-29"), Some(11_016));
        assert_eq!(of("2026-11-20"), Some(20_777));
        assert_eq!(of("2027-03-01").zip(of("2027-02-28")).map(|(b, a)| b - a), Some(1));
        assert_eq!(of("2028-03-01").zip(of("2028-02-28")).map(|(b, a)| b - a), Some(2));
        assert_eq!((of("2026-13-01"), of("2026-11"), of("soon")), (None, None, None));
    }

    #[test]
    fn today_is_after_this_was_written() {
        assert!(Some(today()) > of("2025-01-01"));
    }
}
