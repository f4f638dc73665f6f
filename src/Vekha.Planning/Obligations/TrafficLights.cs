namespace Vekha.Planning.Obligations;

public static class TrafficLights
{
    /// <summary>It is red when more than one in this many of the dates that have passed was missed.</summary>
    public const int RedShare = 10;

    /// <param name="overdue">How many of those that fell due are overdue.</param>
    /// <param name="fallenDue">Obligations whose date has come, done or not.</param>
    public static TrafficLight Of(int overdue, int fallenDue) =>
        overdue == 0 ? TrafficLight.Green : overdue * RedShare > fallenDue ? TrafficLight.Red : TrafficLight.Amber;
}
