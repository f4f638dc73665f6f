using Vekha.Planning.Journal;

namespace Vekha.Planning.Tests.Journal;

public sealed class JournalEntryTests
{
    private static readonly Guid About = Guid.NewGuid();

    [Fact]
    public void A_line_about_an_obligation_names_its_subject_and_any_other_line_the_thing()
    {
        var submitted = JournalEntry.Of(DateTimeOffset.UnixEpoch, new(JournalKind.ObligationSubmitted, null, About, "a/"));
        (submitted.SubjectId?.Value, submitted.ThingId, submitted.AboutId).ShouldBe((About, null, About));
        var added = JournalEntry.Of(DateTimeOffset.UnixEpoch, new(JournalKind.CentreAdded, null, About, "a/"));
        (added.SubjectId, added.ThingId, added.AboutId).ShouldBe((null, About, About));
    }

    [Fact]
    public void A_line_keeps_the_key_of_the_request_it_tells_of()
    {
        var key = Guid.NewGuid();
        JournalEntry.Of(DateTimeOffset.UnixEpoch, new(JournalKind.CentreAdded, null, About, "a/") { Key = key }).Id.ShouldBe(key);
    }
}
