using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Data.Subjects;
using Vekha.Planning.Journal;

namespace Vekha.Data.Journal;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("Journal");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Kind).HasMaxLength(60);
        entry.Property(e => e.Path).IsScopePath();
        entry.Ignore(e => e.AboutId);
        entry.ToTable(t => t.HasCheckConstraint("ck_journal_about", "(subject_id is null) <> (thing_id is null)"));
        entry.HasIndex(e => new { e.SubjectId, e.At }).HasFilter("subject_id is not null");
        entry.HasIndex(e => new { e.ThingId, e.At }).HasFilter("thing_id is not null");
        entry.BelongsToSubject();
        entry.HasIndex(e => e.At);
    }
}
