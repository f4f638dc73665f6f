namespace Vekha.Planning.Obligations;

/// <summary>How a municipality or a region does, at a glance.</summary>
public enum Light { Green, Amber, Red }

public static class Lights
{
    /// <summary>Red where more than one in so many of the dates that have come is missed.</summary>
    public const int RedShare = 10;

    /// <param name="overdue">Of those that fell due.</param>
    /// <param name="fallenDue">Obligations whose date has come, done or not.</param>
    public static Light Of(int overdue, int fallenDue) =>
        overdue == 0 ? Light.Green : overdue * RedShare > fallenDue ? Light.Red : Light.Amber;
}
