namespace Vekha.House.Tests;

public sealed class ClockTests
{
    /// <summary>An id tells when it was made: by the clock that pages and tests share, not by that of the machine.</summary>
    [Fact]
    public void An_id_is_made_at_the_moment_of_its_request()
    {
        var hidden = SourceProject.All.SelectMany(project => project.Calls(name => name == nameof(Guid.CreateVersion7)))
            .Where(call => call.To is { ContainingType.Name: nameof(Guid), Parameters.Length: 0 }).Select(call => call.From.Name);
        AllowedList.ShouldHold("HiddenClocks", hidden, name => $"{name} makes an id without the moment");
    }
}
