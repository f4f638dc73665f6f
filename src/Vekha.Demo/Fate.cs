namespace Vekha.Demo;

/// <summary>What has become of an obligation by today.</summary>
internal enum Fate
{
    Untouched, Begun, Submitted, SubmittedLate, Returned, Accepted, AcceptedLate, AcceptedAfterReturn, NotApplicable, Dated,
}

/// <summary>Hands out fates in turn, apart for what is long past, has just passed, comes soon, comes later and has no date:
/// whatever the day, each of them is met, and the first obligations asked for meet all that waits for a person.</summary>
internal sealed class Fates(DateOnly today)
{
    private const int RecentDays = 75;
    private const int NearDays = 30;

    private static readonly Fate[] LongPast =
    [
        Fate.Accepted, Fate.Accepted, Fate.AcceptedLate, Fate.Accepted, Fate.AcceptedAfterReturn, Fate.Accepted, Fate.Accepted,
        Fate.Accepted, Fate.NotApplicable, Fate.Accepted, Fate.Accepted, Fate.AcceptedLate, Fate.Accepted,
    ];

    private static readonly Fate[] Recent =
    [
        Fate.Untouched, Fate.Submitted, Fate.AcceptedLate, Fate.Accepted, Fate.SubmittedLate, Fate.Accepted, Fate.Begun,
        Fate.AcceptedAfterReturn, Fate.Accepted, Fate.Returned, Fate.Accepted, Fate.NotApplicable, Fate.Accepted, Fate.SubmittedLate,
    ];

    private static readonly Fate[] Near =
    [
        Fate.Untouched, Fate.Returned, Fate.Begun, Fate.Submitted, Fate.Untouched, Fate.Accepted, Fate.Untouched, Fate.Untouched,
        Fate.Submitted,
    ];

    private static readonly Fate[] Later =
    [
        Fate.Untouched, Fate.Untouched, Fate.Untouched, Fate.Begun, Fate.Untouched, Fate.Untouched, Fate.Untouched, Fate.Untouched,
        Fate.Untouched,
    ];

    private static readonly Fate[] Undated =
        [Fate.Untouched, Fate.Begun, Fate.Dated, Fate.Untouched, Fate.Submitted, Fate.NotApplicable, Fate.Dated, Fate.Accepted];

    private readonly Dictionary<Fate[], int> _handedOut = [];

    public Fate Next(DateOnly? due)
    {
        var fates = InTurnFor(due);
        var turn = _handedOut.GetValueOrDefault(fates);
        _handedOut[fates] = turn + 1;
        return fates[turn % fates.Length];
    }

    private Fate[] InTurnFor(DateOnly? due) => due switch
    {
        null => Undated,
        { } day when day < today.AddDays(-RecentDays) => LongPast,
        { } day when day < today => Recent,
        { } day when day <= today.AddDays(NearDays) => Near,
        _ => Later,
    };
}
