namespace Vekha.Documents.Deadlines.Rules;

/// <summary>A term counted from an event.</summary>
/// <param name="Count">Negative before the event, 0 at the event itself.</param>
/// <param name="After"><see cref="Period"/> for the end of the reporting period, otherwise the event as printed.</param>
public sealed record Lag(int Count, LagUnit Unit, string After)
{
    public const string Period = "period";
}
