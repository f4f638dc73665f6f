using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Columns;
using Vekha.Data.Files;
using Vekha.Data.Subjects;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Approvals;

internal sealed class RouteTemplateMapping : IEntityTypeConfiguration<RouteTemplate>
{
    public void Configure(EntityTypeBuilder<RouteTemplate> template)
    {
        template.Property(t => t.Id).ValueGeneratedNever();
        template.Property(t => t.Name).HasMaxLength(200).UseCollation(NaturalOrder.Name);
        template.Property(t => t.Path).IsScopePath();
        template.Property(t => t.Steps).AsJson();
        template.Property(t => t.Version).IsRowVersion();
        template.HasIndex(t => new { t.RegionId, t.Name }).IsUnique();
        template.HasIndex(t => t.Path);
        template.HasOne<Organisation>().WithMany().HasForeignKey(t => t.RegionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RouteAttachmentMapping : IEntityTypeConfiguration<RouteAttachment>
{
    public void Configure(EntityTypeBuilder<RouteAttachment> attachment)
    {
        attachment.Property(a => a.Id).ValueGeneratedNever();
        attachment.Property(a => a.Path).IsScopePath();
        attachment.HasIndex(a => new { a.MeasureId, a.SubjectId, a.DeliverableIndex }).IsUnique().AreNullsDistinct(false);
        attachment.HasIndex(a => a.TemplateId);
        attachment.HasOne<EditionMeasure>().WithMany().HasForeignKey(a => a.MeasureId).OnDelete(DeleteBehavior.Cascade);
        attachment.BelongsToSubject();
        attachment.HasOne<RouteTemplate>().WithMany().HasForeignKey(a => a.TemplateId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PassageMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> passage)
    {
        passage.Property(p => p.Id).ValueGeneratedNever();
        passage.Property(p => p.Path).IsScopePath();
        passage.Property(p => p.RouteName).HasMaxLength(200);
        passage.Property(p => p.Steps).AsJson();
        passage.Property(p => p.Days).AsJson();
        passage.Property(p => p.Decided).AsJson();
        passage.Property(p => p.State).HasConversion<string>().HasMaxLength(20);
        passage.Property(p => p.Turn).HasMaxLength(60);
        passage.Property(p => p.Version).IsRowVersion();
        passage.Ignore(p => p.Next);
        passage.Ignore(p => p.StepInTurn);
        passage.ToTable(t => t.HasCheckConstraint("ck_passages_turn", "(state = 'Running') = (turn is not null)"));
        passage.HasIndex(p => new { p.SubjectId, p.DeliverableIndex, p.Round }).IsUnique();
        // What waits for a person: the turn is a role, an organisation or a letter, the path a scope.
        passage.HasIndex(p => new { p.Turn, p.Path }).HasFilter("state = 'Running'").HasDatabaseName("ix_passages_waiting");
        passage.BelongsToSubject();
        passage.HasOne<Person>().WithMany().HasForeignKey(p => p.StartedById).OnDelete(DeleteBehavior.Restrict);
        passage.HasOne<Person>().WithMany().HasForeignKey(p => p.EndedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepDecisionMapping : IEntityTypeConfiguration<StepDecision>
{
    public void Configure(EntityTypeBuilder<StepDecision> decision)
    {
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Property(d => d.Outcome).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Reason).HasMaxLength(2000);
        decision.Property(d => d.Place).HasMaxLength(300);
        decision.OwnsOne(d => d.Letter, letter =>
        {
            letter.Property<Guid>("StepDecisionId").HasColumnName("id");
            letter.Property(l => l.Number).HasColumnName("letter_number").HasMaxLength(100);
            letter.Property(l => l.Date).HasColumnName("letter_date");
            letter.Property(l => l.FileId).HasColumnName("letter_file_id");
            letter.HasOne<StoredFile>().WithMany().HasForeignKey(l => l.FileId).OnDelete(DeleteBehavior.Restrict);
        });
        decision.HasIndex(d => new { d.PassageId, d.StepIndex }).IsUnique();
        decision.HasOne<Passage>().WithMany().HasForeignKey(d => d.PassageId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Person>().WithMany().HasForeignKey(d => d.ForPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
