using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Columns;
using Vekha.Data.Files;
using Vekha.Data.Search;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Editions;

internal sealed class LoadedActMapping : IEntityTypeConfiguration<LoadedAct>
{
    public void Configure(EntityTypeBuilder<LoadedAct> act)
    {
        act.ToTable("Acts");
        act.Property(a => a.Id).ValueGeneratedNever();
        act.Property(a => a.Path).IsScopePath();
        act.Property(a => a.Head).AsJson();
        act.Property(a => a.Findings).AsJson();
        act.Property(a => a.ScanWords).AsJson();
        act.Property(a => a.Passport).AsJson();
        act.Property(a => a.Places).AsJson();
        act.Property(a => a.Type).HasConversion<string>().HasMaxLength(20);
        act.Property(a => a.Number).HasMaxLength(100);
        act.Property(a => a.Version).IsRowVersion();
        act.HasIndex(a => new { a.Path, a.LoadedAt });
        // A longer text would not fit into a column of words.
        act.IsSearchedBy(SearchColumn.Number("number"), SearchColumn.Words("title", 'B'), SearchColumn.Words("left(text, 200000)"));
        act.HasOne<Organisation>().WithMany().HasForeignKey(a => a.RegionId).OnDelete(DeleteBehavior.Restrict);
        act.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);
        act.HasOne<Person>().WithMany().HasForeignKey(a => a.LoadedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.Property(e => e.Id).ValueGeneratedNever();
        edition.Property(e => e.Path).IsScopePath();
        edition.Property(e => e.State).HasConversion<string>().HasMaxLength(20);
        edition.PrimitiveCollection(e => e.Cohorts).HasColumnType("integer[]");
        edition.PrimitiveCollection(e => e.Centres).HasColumnType("uuid[]");
        edition.Property(e => e.Layout).AsJson();
        edition.Property(e => e.Version).IsRowVersion();
        edition.Ignore(e => e.Years);
        edition.Ignore(e => e.Scope);
        edition.HasIndex(e => new { e.ActId, e.Ordinal }).IsUnique();
        edition.HasIndex(e => e.PlanId);
        edition.HasOne<Edition>().WithMany().HasForeignKey(e => e.FormerId).OnDelete(DeleteBehavior.SetNull);
        edition.HasIndex(e => new { e.Path, e.State });
        edition.HasOne<LoadedAct>().WithMany().HasForeignKey(e => e.ActId).OnDelete(DeleteBehavior.Cascade);
        edition.HasOne<Programme>().WithMany().HasForeignKey(e => e.ProgrammeCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EditionMeasureMapping : IEntityTypeConfiguration<EditionMeasure>
{
    public void Configure(EntityTypeBuilder<EditionMeasure> measure)
    {
        measure.ToTable("Measures");
        measure.Property(m => m.Id).ValueGeneratedNever();
        measure.Property(m => m.Measure).AsJson();
        measure.Property(m => m.Cells).AsJson();
        measure.Property(m => m.Number).HasMaxLength(40);
        measure.Property(m => m.Owner).HasConversion<string>().HasMaxLength(20);
        measure.PrimitiveCollection(m => m.Follows).HasColumnType("uuid[]");
        measure.Property(m => m.Version).IsRowVersion();
        measure.HasIndex(m => new { m.EditionId, m.Ordinal }).IsUnique();
        measure.IsSearchedBy(SearchColumn.Words("name"));
        measure.HasOne<Edition>().WithMany().HasForeignKey(m => m.EditionId).OnDelete(DeleteBehavior.Cascade);
        measure.HasOne<Edition>().WithMany().HasForeignKey(m => m.WordedById).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class EditionChangeMapping : IEntityTypeConfiguration<EditionChange>
{
    public void Configure(EntityTypeBuilder<EditionChange> change)
    {
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Path).IsScopePath();
        change.Property(c => c.Counts).AsJson();
        change.HasIndex(c => c.EditionId);
        change.HasOne<Edition>().WithMany().HasForeignKey(c => c.EditionId).OnDelete(DeleteBehavior.Cascade);
        change.HasOne<Edition>().WithMany().HasForeignKey(c => c.FormerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ObligationChangeMapping : IEntityTypeConfiguration<ObligationChange>
{
    public void Configure(EntityTypeBuilder<ObligationChange> change)
    {
        change.HasKey(c => new { c.ChangeId, c.ObligationId });
        change.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        change.Property(c => c.Former).AsJson();
        change.HasIndex(c => c.ObligationId);
        change.HasOne<EditionChange>().WithMany().HasForeignKey(c => c.ChangeId).OnDelete(DeleteBehavior.Cascade);
        change.HasOne<Planning.Obligations.Obligation>().WithMany().HasForeignKey(c => c.ObligationId).OnDelete(DeleteBehavior.Cascade);
    }
}
