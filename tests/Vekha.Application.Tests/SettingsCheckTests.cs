using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Vekha.Application.Tests;

public sealed class SettingsCheckTests
{
    [Fact]
    public void The_usual_settings_are_in_order() => Check([]).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("Reminders:Hour", "24", "Vekha__Reminders__Hour is 24: it has to be 0 to 23.")]
    [InlineData("Undo:Minutes", "-1", "Vekha__Undo__Minutes is -1: it has to be 0 to 1440.")]
    [InlineData("Decisions:Days", "0", "Vekha__Decisions__Days is 0: it has to be 1 to 3650.")]
    [InlineData("Lights:AmberPercent", "30", "Vekha__Lights__RedPercent is 20: it has to be 30 to 100.")]
    [InlineData("Reminders:KeepLogDays", "7", "Vekha__Reminders__KeepLogDays is 7: it has to be 31 to 3650.")]
    [InlineData("TimeZone", "Europe/Msk", "Vekha__TimeZone is «Europe/Msk»: this system knows no such time zone.")]
    [InlineData("Address", "vekha.example", "Vekha__Address is «vekha.example»: it has to begin with http:// or https://.")]
    [InlineData("Health:BackupFiles", "../*", "Vekha__Health__BackupFiles is «../*»: it is a pattern of names, without a folder.")]
    public void What_cannot_be_is_told_by_the_name_of_its_setting(string setting, string value, string words) =>
        Check(new() { [$"Vekha:{setting}"] = value }).Failures.ShouldBe([words]);

    [Theory]
    [InlineData("Undo:Minutes", "0")]
    [InlineData("Reminders:KeepLogDays", "0")]
    [InlineData("Reading:Slots", "0")]
    [InlineData("Lights:AmberPercent", "20")]
    public void What_is_meant_as_never_or_none_is_in_order(string setting, string value) =>
        Check(new() { [$"Vekha:{setting}"] = value }).Succeeded.ShouldBeTrue();

    /// <summary>A number that nobody checks is found here, not in production.</summary>
    [Fact]
    public void Every_number_of_the_settings_has_bounds()
    {
        var numbers = Numbers(typeof(Settings), "Vekha").ToList();
        numbers.Count.ShouldBeGreaterThan(20);
        foreach (var setting in numbers) Check(new() { [setting] = $"{int.MinValue}" }).Failed.ShouldBeTrue(setting);
    }

    private static IEnumerable<string> Numbers(Type settings, string section) => settings.GetProperties().SelectMany(property =>
        property.PropertyType == typeof(int) ? [$"{section}:{property.Name}"]
        : property.PropertyType.Namespace!.StartsWith("Vekha.", StringComparison.Ordinal) && property.PropertyType.IsClass
            ? Numbers(property.PropertyType, $"{section}:{property.Name}") : []);

    private static ValidateOptionsResult Check(Dictionary<string, string?> values) => new SettingsCheck().Validate(
        null, new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(Settings.Section).Get<Settings>() ?? new());
}
