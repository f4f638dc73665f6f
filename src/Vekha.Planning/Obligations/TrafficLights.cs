namespace Vekha.Planning.Obligations;

public static class TrafficLights
{
    /// <param name="overdue">How many of those that fell due are overdue.</param>
    /// <param name="fallenDue">Obligations whose date has come, done or not.</param>
    public static TrafficLight Of(int overdue, int fallenDue, LightThresholds thresholds)
    {
        return IsAbove(thresholds.RedPercent) ? TrafficLight.Red
            : IsAbove(thresholds.AmberPercent) ? TrafficLight.Amber
            : TrafficLight.Green;

        bool IsAbove(int percent) => (long)overdue * 100 > (long)fallenDue * percent;
    }
}
