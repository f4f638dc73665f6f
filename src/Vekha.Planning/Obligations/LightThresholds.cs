namespace Vekha.Planning.Obligations;

/// <summary>From which share of missed dates on a municipality or a programme turns amber and red, in percent.</summary>
public sealed record LightThresholds
{
    /// <summary>It is amber when more than this share was missed.</summary>
    public int AmberPercent { get; init; }

    /// <summary>It is red when more than this share was missed.</summary>
    public int RedPercent { get; init; } = 20;
}
