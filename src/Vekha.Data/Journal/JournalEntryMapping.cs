using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
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
        entry.HasIndex(e => new { e.SubjectId, e.At });
        entry.HasIndex(e => e.At);
    }
}
