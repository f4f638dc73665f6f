using Microsoft.EntityFrameworkCore.Migrations;

namespace Vekha.Data.Migrations;

/// <summary>Talk, evidence, routes and lines of the journal belong to subjects; an obligation with any of them becomes one. Columns are renamed,
/// no table is written anew; of the journal those lines change that are about something else: an act, a centre, a person.</summary>
public partial class Subjects : Migration
{
    private static readonly string[] Tables = ["assignments", "comments", "contacts", "evidence", "mentions", "passages", "route_attachments"];

    // {0} is the name of the column.
    private static readonly (string Table, string Index)[] Indexes =
    [
        ("assignments", "ix_assignments_{0}"), ("comments", "ix_comments_{0}"), ("contacts", "ix_contacts_{0}"), ("evidence", "ix_evidence_{0}"),
        ("mentions", "ix_mentions_{0}"), ("passages", "ix_passages_{0}_deliverable_index_round"), ("route_attachments", "ix_route_attachments_{0}"),
        ("route_attachments", "ix_route_attachments_measure_id_{0}_deliverable_index"),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "subjects",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                region_id = table.Column<Guid>(type: "uuid", nullable: false),
                obligation_id = table.Column<Guid>(
                    type: "uuid", nullable: true, computedColumnSql: "case when kind = 'Obligation' then id end", stored: true),
            },
            constraints: table => table.PrimaryKey("pk_subjects", x => x.id));
        migrationBuilder.Sql($"""
            insert into subjects (id, kind, path, region_id)
            select id, 'Obligation', path, region_id from obligations
            where id in ({string.Join(" union ", Tables.Select(table => $"select obligation_id from {table}"))} union select subject_id from journal)
            order by id
            """);
        migrationBuilder.CreateIndex("ix_subjects_obligation_id", "subjects", "obligation_id", unique: true);
        AddKey(migrationBuilder, "subjects", "obligation_id", "obligations");

        foreach (var table in Tables) migrationBuilder.DropForeignKey($"fk_{table}_obligations_obligation_id", table);
        Rename(migrationBuilder, "obligation_id", "subject_id");
        foreach (var table in Tables) AddKey(migrationBuilder, table, "subject_id", "subjects");

        migrationBuilder.RenameColumn("subject_id", "jobs", "thing_id");
        migrationBuilder.RenameIndex("ix_jobs_subject_id_created_at", "ix_jobs_thing_id_created_at", "jobs");

        migrationBuilder.DropIndex("ix_journal_subject_id_at", "journal");
        migrationBuilder.AddColumn<Guid>("thing_id", "journal", type: "uuid", nullable: true);
        migrationBuilder.AlterColumn<Guid>("subject_id", "journal", type: "uuid", nullable: true, oldClrType: typeof(Guid), oldType: "uuid");
        migrationBuilder.Sql("""
            update journal set thing_id = subject_id, subject_id = null
            where not exists (select from subjects s where s.id = journal.subject_id)
            """);
        migrationBuilder.CreateIndex("ix_journal_subject_id_at", "journal", ["subject_id", "at"], filter: "subject_id is not null");
        migrationBuilder.CreateIndex("ix_journal_thing_id_at", "journal", ["thing_id", "at"], filter: "thing_id is not null");
        migrationBuilder.AddCheckConstraint("ck_journal_about", "journal", "(subject_id is null) <> (thing_id is null)");
        AddKey(migrationBuilder, "journal", "subject_id", "subjects");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropForeignKey("fk_journal_subjects_subject_id", "journal");
        migrationBuilder.DropCheckConstraint("ck_journal_about", "journal");
        migrationBuilder.DropIndex("ix_journal_subject_id_at", "journal");
        migrationBuilder.DropIndex("ix_journal_thing_id_at", "journal");
        migrationBuilder.Sql("update journal set subject_id = thing_id where subject_id is null");
        migrationBuilder.DropColumn("thing_id", "journal");
        migrationBuilder.AlterColumn<Guid>("subject_id", "journal", type: "uuid", nullable: false, oldClrType: typeof(Guid), oldType: "uuid", oldNullable: true);
        migrationBuilder.CreateIndex("ix_journal_subject_id_at", "journal", ["subject_id", "at"]);

        migrationBuilder.RenameIndex("ix_jobs_thing_id_created_at", "ix_jobs_subject_id_created_at", "jobs");
        migrationBuilder.RenameColumn("thing_id", "jobs", "subject_id");

        foreach (var table in Tables) migrationBuilder.DropForeignKey($"fk_{table}_subjects_subject_id", table);
        Rename(migrationBuilder, "subject_id", "obligation_id");
        foreach (var table in Tables)
            AddKey(migrationBuilder, table, "obligation_id", "obligations", table == "route_attachments" ? ReferentialAction.Cascade : ReferentialAction.Restrict);
        migrationBuilder.DropTable("subjects");
    }

    private static void Rename(MigrationBuilder migrationBuilder, string from, string to)
    {
        foreach (var table in Tables) migrationBuilder.RenameColumn(from, table, to);
        foreach (var (table, index) in Indexes) migrationBuilder.RenameIndex(string.Format(null, index, from), string.Format(null, index, to), table);
    }

    private static void AddKey(
        MigrationBuilder migrationBuilder, string table, string column, string principal, ReferentialAction onDelete = ReferentialAction.Restrict) =>
        migrationBuilder.AddForeignKey($"fk_{table}_{principal}_{column}", table, column, principal, principalColumn: "id", onDelete: onDelete);
}
