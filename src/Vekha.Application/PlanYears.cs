namespace Vekha.Application;

/// <summary>The years in which something of a plan may fall due or happen: any other was mistyped.</summary>
internal static class PlanYears
{
    public const int First = 2000;
    public const int Last = 2100;

    public static bool Hold(DateOnly? day) => day is { Year: >= First and <= Last };
}
