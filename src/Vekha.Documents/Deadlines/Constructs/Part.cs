using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>A construct found in a phrase; which rules it gives is decided clause by clause.</summary>
internal abstract record Part;

/// <summary>How a date is linked to the phrase: by «до», by «с», or by «в» or nothing.</summary>
internal enum Tie { Until, Since, Within }

/// <summary>A date or a span; one of the ends may be missing.</summary>
/// <param name="Limits">Printed with «не позднее», which may limit a term counted from an event.</param>
internal sealed record Timing(Tie Tie, NamedPeriod? From, NamedPeriod? Due, bool Limits = false) : Part
{
    public bool IsSpan => From is not null && Due is not null;

    public bool HasYear => From is { HasYear: true } || Due is { HasYear: true };

    public bool LacksYear => (From?.LacksYear ?? true) && (Due?.LacksYear ?? true);

    public NamedPeriod Principal => (Due ?? From)!;
}

/// <summary>A recurrence; without a value where the contract has no name for it.</summary>
/// <param name="Skips">Years pass without it: «1 раз в 3 года».</param>
/// <param name="Yields">«по субботам», «в течение всего срока реализации»: on which days or how long, where another recurrence says how
/// often.</param>
/// <param name="IsCondition">«при наличии средств», «в случае …»: beside a date it is but a remark.</param>
internal sealed record Recurring(Recurrence? Value, bool Skips = false, bool IsCondition = false, bool Yields = false) : Part;

/// <summary>A term counted from an event.</summary>
/// <param name="IsEnd">Printed «до …» without a count: beside a recurrence, the event that ends it.</param>
internal sealed record Counted(Lag Lag, bool IsEnd = false) : Part;

/// <summary>The years of creation of the centres it applies to; none for a group named without a year.</summary>
internal sealed record Cohort(IReadOnlyList<int> Years) : Part;

internal sealed record Noted(ScheduleNote Note) : Part;

/// <summary>«далее»; «в последующие годы» also says that it recurs yearly.</summary>
internal sealed record Thereafter(bool Yearly = false) : Part;

/// <summary>«но» before a limit.</summary>
internal sealed record Except : Part;

/// <summary>A separating sign, or other words between constructs: only a boundary.</summary>
internal sealed record Break(Words.Term Sign) : Part;
