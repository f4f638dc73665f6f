using Vekha.Demo.Files;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
using Vekha.Planning.Files;
using Vekha.Planning.Journal;

namespace Vekha.Demo;

/// <summary>All that the stories leave behind besides the obligations themselves.</summary>
internal sealed class StoryBook(Random numbers)
{
    public List<JournalEntry> Journal { get; } = [];
    public List<EvidenceDocument> Evidence { get; } = [];
    public List<Passage> Passages { get; } = [];
    public List<StepDecision> Decisions { get; } = [];
    public List<(FileId Id, DemoFile File, PersonId PersonId, DateTimeOffset At)> Files { get; } = [];

    /// <summary>Numbers that look like those of real papers, the same at every load of a day.</summary>
    public Random Numbers { get; } = numbers;

    public FileId Add(DemoFile file, PersonId personId, DateTimeOffset at)
    {
        var id = FileId.New(at);
        Files.Add((id, file, personId, at));
        return id;
    }
}
