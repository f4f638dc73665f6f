namespace Vekha.Documents.Deadlines.Words;

/// <summary>What a word or a sign means in the grammar of deadlines; words of one meaning share a term.</summary>
internal enum Term
{
    End,
    Other,

    // Signs.
    Dot, Comma, Semicolon, Colon, Dash, Slash, Plus, Open, Close, Numero,

    // Places left open: «___», and the year of which only the century is printed, «20__».
    Blank, OpenYear,

    // Numbers: in digits or cardinal words, and ordinal words.
    Number, Ordinal,

    // The calendar.
    Month, Year, Quarter, HalfYear, Half, Decade, Week, MonthUnit, DayUnit, DayNumber, Weekday, SixMonths, TermOfStudy, Hour,
    Working, CalendarDay, School, Financial, Interval,

    // Compound adjectives of a length: «дневный», «месячный».
    Lasting,

    // Which one of the periods.
    Current, Next, Preceding, Last, Every, Whole, Which,

    // Words before a date.
    Until, To, By, Since, Starting, Not, Later, Earlier, In, Course, On, For, Of, Than,
    Deadline, Through, After, AheadOf, Eve, Expiry, Finish, EndOf, Beginning, InPeriod,

    // What joins clauses.
    And, But, Then,

    // Recurrence.
    Recurs, Times, Twice, Rarer, Constant, Manner, Life, Extent, Need, Occasion, When,

    // Events.
    Fact, Moment, Together, Outcome, Immediately,

    // Where the date is set.
    According, Accordance, Basis, Document, Appointed, Separately, Provisional,

    // Centres and the years they are created in.
    Group, Created, Creation, Centre, Launch,

    // Words that say nothing about a date.
    Stage, Reference, State,
}
