// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-FileCopyrightText: OW2 and the OSPO Alliance (ids, titles, order, roles and links of the GGI handbook)
// SPDX-License-Identifier: Apache-2.0 AND CC-BY-4.0

// Generated from resources/catalogue/ggi-activities.json by `npm run generate`. Do not edit.
import type { Activity, Goal } from './activity';

export const HANDBOOK_VERSION = "1.3";
export const IDS_NEVER_USED: readonly string[] = ["GGI-A-32","GGI-A-38","GGI-A-40","GGI-A-41"];
export const GOALS: readonly Goal[] = [
  {
    "id": "usage",
    "title": "Usage"
  },
  {
    "id": "trust",
    "title": "Trust"
  },
  {
    "id": "culture",
    "title": "Culture"
  },
  {
    "id": "engagement",
    "title": "Engagement"
  },
  {
    "id": "strategy",
    "title": "Strategy"
  }
];
export const ACTIVITIES: readonly Activity[] = [
  {
    "id": "GGI-A-17",
    "goal": "usage",
    "title": "Inventory of open source skills and resources",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/51_activity_17.md",
    "purpose": "Give the organisation one agreed picture of the open source it relies on (used, built in, published, run as a service) and of the people skills behind it, so later choices rest on facts.",
    "actions": [
      "Keep a simple list split into used / integrated / produced / hosted, with related skills beside it",
      "Look for open source that entered without anyone noticing and add it",
      "Compare today's needs with what the market and the communities already offer",
      "Ask new projects to reuse something from the list before adding something new"
    ],
    "proposedNext": [
      "GGI-A-18",
      "GGI-A-19",
      "GGI-A-28",
      "GGI-A-33",
      "GGI-A-42"
    ],
    "officialVerificationPoints": 5,
    "automation": "partial",
    "signals": [
      {
        "name": "Declared and resolved third-party packages (the 'integrated' bucket)",
        "strength": "strong",
        "shows": "which open source components the code builds in",
        "paths": [
          "**/package-lock.json",
          "**/yarn.lock",
          "**/pnpm-lock.yaml",
          "**/poetry.lock",
          "**/uv.lock",
          "**/Pipfile.lock",
          "**/Cargo.lock",
          "**/go.sum",
          "**/Gemfile.lock",
          "**/composer.lock",
          "**/gradle.lockfile",
          "**/packages.lock.json",
          "**/mix.lock",
          "**/pubspec.lock"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Software bill of materials",
        "strength": "strong",
        "shows": "a maintained component inventory for this product",
        "paths": [
          "**/bom.{json,xml}",
          "**/*.cdx.{json,xml}",
          "**/*.spdx",
          "**/*.spdx.{json,yaml,yml}",
          "sbom/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "A hand-kept inventory file",
        "strength": "strong",
        "shows": "the list exists; its date in git shows upkeep",
        "paths": [
          "**/{oss,open-source,software}-inventory.{md,csv,yml,yaml,json,xlsx}",
          "docs/inventory/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Container, chart and infrastructure files (the 'hosted' bucket)",
        "strength": "supporting",
        "shows": "open source that is run as a service",
        "paths": [
          "**/Dockerfile*",
          "**/{docker-,}compose*.y{a,}ml",
          "**/Chart.yaml",
          "**/*.tf"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Catalogue descriptors (the 'produced' bucket)",
        "strength": "supporting",
        "shows": "open source that is published",
        "paths": [
          "publiccode.yml",
          "catalog-info.y{a,}ml",
          "codemeta.json",
          "CITATION.cff"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "The list covers the whole organisation, desktops and business software included",
      "Skills held, to be grown, or to be bought in",
      "New projects are really asked to reuse"
    ]
  },
  {
    "id": "GGI-A-18",
    "goal": "usage",
    "title": "Open source competency growth",
    "aliases": [],
    "roles": [
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/51_activity_18.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_competency_growth",
    "purpose": "Turn the inventory into a light learning plan: which open source skills are missing, a first pilot to practise on, and what to widen afterwards.",
    "actions": [
      "Draw up a skills matrix",
      "Run a small pilot with coaching and write down what was learnt",
      "Give every team a basic open source course",
      "Set which technologies are in scope so that adoption is chosen, not accidental"
    ],
    "proposedNext": [
      "GGI-A-28"
    ],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Skills matrix or training plan kept as a file",
        "strength": "supporting",
        "shows": "a plan exists and when it last changed",
        "paths": [
          "**/{skills,competenc*}*matrix*.{md,csv,yml,yaml,xlsx}",
          "docs/{training,learning,onboarding}/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Onboarding and how-to documents",
        "strength": "weak",
        "shows": "knowledge is being written down",
        "paths": [
          "docs/onboarding*",
          "ONBOARDING.md",
          "docs/getting-started*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "People were in fact trained and the level is good enough",
      "A pilot took place",
      "Management backs the time it takes"
    ]
  },
  {
    "id": "GGI-A-19",
    "goal": "usage",
    "title": "Open source supervision",
    "aliases": [],
    "roles": [
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/51_activity_19.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_supervision",
    "purpose": "Make choosing and running open source a managed decision, weighed on function, licence, support, cost of ownership and supplier independence, instead of something that just happens.",
    "actions": [
      "Define how an open source candidate is assessed and who decides",
      "Record the decision, including support route and total cost",
      "Hunt for silent de-facto usage and judge whether it fits",
      "Explain benefits beyond price to the people who decide"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 7,
    "automation": "partial",
    "signals": [
      {
        "name": "Written intake / selection policy",
        "strength": "supporting",
        "shows": "a decision route is documented",
        "paths": [
          "**/{oss,open-source}-{policy,selection,intake,approval}*.md",
          "docs/policy/**",
          "POLICY.md"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Architecture decision records that name alternatives",
        "strength": "supporting",
        "shows": "choices are traced; can be searched for licence / support / cost words",
        "paths": [],
        "textPaths": [
          "docs/{adr,adrs,decisions,architecture/decisions}/**/*.md"
        ],
        "pattern": "alternatives?|considered options|options considered",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Machine-enforced allow or deny list",
        "strength": "strong",
        "shows": "uncontrolled adoption is blocked in CI",
        "paths": [
          "deny.toml",
          ".licenserc.{json,yml,yaml}",
          ".github/dependency-review-config.yml",
          ".ort.yml",
          "**/evaluator.rules.kts"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Issue form to request a new component",
        "strength": "supporting",
        "shows": "a request channel exists",
        "paths": [
          ".github/ISSUE_TEMPLATE/*{component,dependency,oss}*",
          ".gitlab/issue_templates/*{component,dependency,oss}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Open source is treated as a normal option when buying or building",
      "Cost of ownership and independence were evaluated",
      "Decision makers are convinced"
    ]
  },
  {
    "id": "GGI-A-20",
    "goal": "usage",
    "title": "Open source enterprise software",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/51_activity_20.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_enterprise_software",
    "purpose": "Bring open source into business applications (office, collaboration, CRM, mail and so on), not only into the technical layers.",
    "actions": [
      "Keep a list of recommended open source business applications",
      "Draft a preference rule for selecting business software",
      "Compare proprietary applications in use with open source equivalents",
      "Mention the preference in tenders where the law allows"
    ],
    "proposedNext": [
      "GGI-A-33",
      "GGI-A-43"
    ],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Recommended-software list or preference policy",
        "strength": "supporting",
        "shows": "the list exists",
        "paths": [
          "docs/**/{recommended,preferred,approved}-software*.{md,csv,yml,yaml}",
          "docs/**/application-portfolio*.{md,csv,yml,yaml}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Deployment files for known open source business applications",
        "strength": "weak",
        "shows": "such applications are run in-house",
        "paths": [],
        "textPaths": [
          "**/{docker-,}compose*.y{a,}ml",
          "**/Chart.yaml",
          "**/values*.y{a,}ml"
        ],
        "pattern": "nextcloud|odoo|mattermost|rocket\\.?chat|keycloak|jitsi|bigbluebutton|collabora|onlyoffice|dolibarr|moodle|zammad|glpi|openproject|xwiki|discourse|matomo",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Proprietary applications were compared",
      "Preference rule adopted",
      "Tender wording used"
    ]
  },
  {
    "id": "GGI-A-42",
    "goal": "usage",
    "title": "Manage open source skills and resources",
    "aliases": [],
    "roles": [
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/51_activity_42.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/manage_open_source_skills_and_resources",
    "purpose": "Look after the software-development side in particular: the developers' skills, and a rationalised set of tools, methods and practices for building with open source.",
    "actions": [
      "Describe the development supply chain from source to release",
      "Plan how to cut down tool sprawl",
      "Keep a developer skills inventory and a training wish list",
      "List missing open source development practices and a plan to adopt them"
    ],
    "proposedNext": [
      "GGI-A-28"
    ],
    "officialVerificationPoints": 5,
    "automation": "partial",
    "signals": [
      {
        "name": "Shared, pinned development environment",
        "strength": "strong",
        "shows": "one agreed toolchain",
        "paths": [
          ".devcontainer/**",
          ".tool-versions",
          "mise.toml",
          ".editorconfig",
          ".nvmrc",
          "flake.nix",
          ".pre-commit-config.yaml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Pipeline definition",
        "strength": "strong",
        "shows": "the production chain is described as code",
        "paths": [
          ".github/workflows/*.{yml,yaml}",
          ".gitlab-ci.yml",
          ".gitlab/ci/**/*.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/config.yml",
          "bitbucket-pipelines.yml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Supply-chain description / provenance",
        "strength": "supporting",
        "shows": "the chain is documented or attested",
        "paths": [
          "docs/**/*supply-chain*",
          "**/*.intoto.jsonl",
          ".github/workflows/*slsa*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Skills inventory file",
        "strength": "weak",
        "shows": "an inventory exists",
        "paths": [
          "**/*skills*.{md,csv,yml,yaml,xlsx}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Developer skills and gaps are known",
      "Training programme funded",
      "Hiring takes open source experience into account"
    ]
  },
  {
    "id": "GGI-A-21",
    "goal": "trust",
    "title": "Manage legal compliance",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/52_activity_21.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/manage_legal_compliance",
    "purpose": "Make sure open source can be used, changed, combined and redistributed lawfully, through a licence and IP process developers can follow, with somebody accountable.",
    "actions": [
      "Offer projects an easy licence and IP check, preferably in CI",
      "Keep bills of materials with licence data",
      "Name a person or team for legal questions and an escalation route",
      "Schedule regular audits and give basic IP training"
    ],
    "proposedNext": [
      "GGI-A-24"
    ],
    "officialVerificationPoints": 9,
    "automation": "strong",
    "signals": [
      {
        "name": "Licence text at the root",
        "strength": "strong",
        "shows": "outbound licence is stated",
        "paths": [
          "LICENSE*",
          "LICENCE*",
          "COPYING*",
          "LICENSES/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "REUSE / SPDX information per file",
        "strength": "strong",
        "shows": "per-file copyright and licence; header ratio can be computed",
        "paths": [
          "REUSE.toml",
          ".reuse/dep5",
          "LICENSES/*.txt"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Third-party notices",
        "strength": "strong",
        "shows": "attribution duty handled",
        "paths": [
          "NOTICE*",
          "THIRD-PARTY*",
          "THIRD_PARTY*",
          "**/attribution*.{md,txt,html}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "SBOM with licence fields",
        "strength": "strong",
        "shows": "licences of components are known",
        "paths": [],
        "textPaths": [
          "**/bom.{json,xml}",
          "**/*.cdx.{json,xml}",
          "**/*.spdx",
          "**/*.spdx.{json,yaml,yml}",
          "sbom/**"
        ],
        "pattern": "licen[sc]e(?:s|Declared|Concluded|-id|_id)?",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Licence scanner or rule configuration",
        "strength": "strong",
        "shows": "check is automated",
        "paths": [
          ".ort.yml",
          "deny.toml",
          ".fossa.yml",
          ".licenserc.{json,yml,yaml}",
          ".licensee.json",
          ".github/dependency-review-config.yml",
          "about.toml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Licence step in the pipeline",
        "strength": "strong",
        "shows": "check runs on every change",
        "paths": [],
        "textPaths": [
          ".github/workflows/*.{yml,yaml}",
          ".gitlab-ci.yml",
          ".gitlab/ci/**/*.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/config.yml",
          "bitbucket-pipelines.yml"
        ],
        "pattern": "(?<![a-z0-9])(?:ort|scancode|fossology|fossa|reuse[ \\t-]+lint|licensee|license-checker|pip-licenses|cargo-deny|dependency-review|oss-review-toolkit|fsfe/reuse-action|skywalking-eyes|license-eye|licensed)(?![a-z0-9])",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Licence field in manifests",
        "strength": "supporting",
        "shows": "declared licence; can be compared with LICENSE",
        "paths": [],
        "textPaths": [
          "**/package.json",
          "**/pyproject.toml",
          "**/Cargo.toml",
          "**/pom.xml",
          "**/composer.json"
        ],
        "pattern": "\"licen[sc]es?\"\\s*:|^\\s*licen[sc]e\\s*=|<licen[sc]es?>",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Inbound contribution terms",
        "strength": "supporting",
        "shows": "IP of contributions covered",
        "paths": [
          ".github/dco.yml",
          ".clabot",
          "CLA.md",
          "DCO",
          "**/*cla*.y{a,}ml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "A responsible person or team exists and is reachable",
      "Audits are scheduled and held",
      "IP review of what is published"
    ]
  },
  {
    "id": "GGI-A-22",
    "goal": "trust",
    "title": "Manage software vulnerabilities",
    "aliases": [],
    "roles": [
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/52_activity_22.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/manage_software_vulnerabilities",
    "purpose": "Know about weaknesses in own code and in everything it depends on, keep new ones out, and get each one to the person who can fix it.",
    "actions": [
      "Scan code, dependencies and images continuously",
      "Name who judges exposure and who passes findings on",
      "Publish how to report a problem",
      "Show the current risk to the people concerned, in the open inside the organisation"
    ],
    "proposedNext": [
      "GGI-A-24"
    ],
    "officialVerificationPoints": 4,
    "automation": "strong",
    "signals": [
      {
        "name": "Security policy",
        "strength": "strong",
        "shows": "reporting channel is published",
        "paths": [
          "SECURITY.md",
          ".github/SECURITY.md",
          "docs/SECURITY.md",
          "**/.well-known/security.txt"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Automated update / alert configuration",
        "strength": "strong",
        "shows": "known problems trigger change requests",
        "paths": [
          ".github/dependabot.y{a,}ml",
          "renovate.json{,5}",
          ".renovaterc*",
          ".github/renovate.json{,5}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Scanning step in the pipeline",
        "strength": "strong",
        "shows": "regular assessment",
        "paths": [],
        "textPaths": [
          ".github/workflows/*.{yml,yaml}",
          ".gitlab-ci.yml",
          ".gitlab/ci/**/*.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/config.yml",
          "bitbucket-pipelines.yml"
        ],
        "pattern": "(?<![a-z0-9])(?:codeql|trivy|grype|osv-scanner|dependency-check|snyk|semgrep|gitleaks|govulncheck|cargo[ \\t-]+audit|npm[ \\t-]+audit|pip-audit|Security/SAST|Jobs/SAST|Dependency-Scanning|Dependency-Check_Action|dependency-review)(?![a-z0-9])",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Scanner configuration and accepted-risk files",
        "strength": "supporting",
        "shows": "findings are triaged",
        "paths": [
          "osv-scanner.toml",
          ".trivyignore*",
          ".snyk",
          ".grype.yaml",
          ".gitleaks.toml",
          "**/*suppression*.xml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "VEX / CSAF statements",
        "strength": "strong",
        "shows": "exposure was evaluated per vulnerability",
        "paths": [
          "**/*.vex.json",
          "**/*.openvex.json",
          "**/csaf*.json"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "OpenSSF Scorecard workflow",
        "strength": "supporting",
        "shows": "project hygiene is watched",
        "paths": [
          ".github/workflows/*scorecard*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Evaluation and dispatch roles are staffed",
      "Coverage of every service, not only this repository",
      "Dashboard is read and acted on"
    ]
  },
  {
    "id": "GGI-A-23",
    "goal": "trust",
    "title": "Manage software dependencies",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/52_activity_23.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/manage_software_dependencies",
    "purpose": "Know every direct and indirect component that runs, keep that list current, and follow how its suppliers and projects evolve.",
    "actions": [
      "Produce and store SBOMs as part of each build",
      "Offer teams an easy composition-analysis step",
      "Include software that is run but not written in-house",
      "Watch health, end-of-support and successor plans of important components"
    ],
    "proposedNext": [
      "GGI-A-20",
      "GGI-A-21",
      "GGI-A-22"
    ],
    "officialVerificationPoints": 4,
    "automation": "strong",
    "signals": [
      {
        "name": "SBOM files",
        "strength": "strong",
        "shows": "list of components exists; compare its date with the lockfile's",
        "paths": [
          "**/bom.{json,xml}",
          "**/*.cdx.{json,xml}",
          "**/*.spdx",
          "**/*.spdx.{json,yaml,yml}",
          "sbom/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Lockfiles",
        "strength": "strong",
        "shows": "versions are fixed and complete",
        "paths": [
          "**/package-lock.json",
          "**/yarn.lock",
          "**/pnpm-lock.yaml",
          "**/poetry.lock",
          "**/uv.lock",
          "**/Pipfile.lock",
          "**/Cargo.lock",
          "**/go.sum",
          "**/Gemfile.lock",
          "**/composer.lock",
          "**/gradle.lockfile",
          "**/packages.lock.json",
          "**/mix.lock",
          "**/pubspec.lock"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "SBOM / composition step in the pipeline",
        "strength": "strong",
        "shows": "list is rebuilt automatically",
        "paths": [],
        "textPaths": [
          ".github/workflows/*.{yml,yaml}",
          ".gitlab-ci.yml",
          ".gitlab/ci/**/*.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/config.yml",
          "bitbucket-pipelines.yml"
        ],
        "pattern": "(?<![a-z0-9])(?:syft|cdxgen|cyclonedx|spdx-sbom|ort|dependency-track|dependency-review|trivy[ \\t-]+sbom|dash-licenses|oss-review-toolkit|anchore/sbom-action|sbom-action|sbom-tool)(?![a-z0-9])",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Update tool configuration",
        "strength": "strong",
        "shows": "components are kept current",
        "paths": [
          ".github/dependabot.y{a,}ml",
          "renovate.json{,5}",
          ".renovaterc*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Pinned base images and actions (digest or commit)",
        "strength": "supporting",
        "shows": "dependencies outside the package manager are controlled",
        "paths": [],
        "textPaths": [
          "**/Dockerfile*",
          ".github/workflows/*.y{a,}ml"
        ],
        "pattern": "@sha256:[0-9a-f]{64}|uses:\\s*['\"]?[\\w./-]+@[0-9a-f]{40}\\b",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Vendored or submodule code",
        "strength": "supporting",
        "shows": "hidden dependencies are visible",
        "paths": [
          ".gitmodules",
          "vendor/**",
          "third_party/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "External software run in the organisation is listed",
      "Supplier surveys / support periods followed",
      "Maturity criteria for picking components"
    ]
  },
  {
    "id": "GGI-A-24",
    "goal": "trust",
    "title": "Manage key indicators",
    "aliases": [],
    "roles": [
      "Decision Maker",
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/52_activity_24.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/manage_key_indicators",
    "purpose": "Choose a few numbers that show how open source governance is going, collect them from real systems, and put them in front of teams and management regularly.",
    "actions": [
      "Agree metrics and their data sources with stakeholders",
      "Connect collection to the development tools",
      "Publish at least one dashboard everybody can see",
      "Report on a fixed rhythm"
    ],
    "proposedNext": [
      "GGI-A-37"
    ],
    "officialVerificationPoints": 3,
    "automation": "partial",
    "signals": [
      {
        "name": "Metric definitions",
        "strength": "supporting",
        "shows": "a list of metrics is written",
        "paths": [
          "METRICS.md",
          "docs/{metrics,kpi,kpis}/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Dashboard or collector configuration",
        "strength": "supporting",
        "shows": "collection and display tools are set up",
        "paths": [
          "**/grafana/**/*.json",
          "dashboards/**/*.json",
          "**/projects.json",
          "**/sirmordred*.cfg",
          "**/augur*.{yml,yaml,json}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Scorecard / coverage / quality workflows and badges",
        "strength": "supporting",
        "shows": "numbers are produced automatically",
        "paths": [
          ".github/workflows/*scorecard*",
          "codecov.yml",
          "sonar-project.properties"
        ],
        "textPaths": [
          "README*"
        ],
        "pattern": "api\\.(?:securityscorecards|scorecard)\\.dev|codecov\\.io|coveralls\\.io|sonarcloud\\.io|codeclimate\\.com|codacy\\.com",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "History of the programme file",
        "strength": "strong",
        "shows": "progress over time can be derived from git history",
        "paths": [],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [
          "the GGI progress YAML in git"
        ],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Stakeholders took part in the definition",
      "Dashboard is really shared",
      "Numbers lead to decisions"
    ]
  },
  {
    "id": "GGI-A-44",
    "goal": "trust",
    "title": "Run code reviews",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/52_activity_44.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/run_code_reviews",
    "purpose": "Make peer review of open source code, written or reused, a normal planned part of the work, to raise quality, shared knowledge and respect of rules.",
    "actions": [
      "Agree a review process with the team",
      "Require review before merge",
      "Include licence headers, copyright and pasted code in what reviewers look at",
      "Review third-party code that is brought in"
    ],
    "proposedNext": [
      "GGI-A-26"
    ],
    "officialVerificationPoints": 4,
    "automation": "strong",
    "signals": [
      {
        "name": "Code owners",
        "strength": "strong",
        "shows": "reviewers are assigned",
        "paths": [
          "CODEOWNERS",
          ".github/CODEOWNERS",
          ".gitlab/CODEOWNERS",
          "docs/CODEOWNERS"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Branch protection kept as code",
        "strength": "strong",
        "shows": "review is enforced",
        "paths": [
          ".github/settings.yml",
          ".github/rulesets/**",
          "**/*branch_protection*.tf",
          ".github/branch-protection*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Change-request templates",
        "strength": "supporting",
        "shows": "review checklist exists",
        "paths": [
          ".github/{PULL_REQUEST_TEMPLATE,pull_request_template}*",
          ".gitlab/merge_request_templates/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Review guide or automation",
        "strength": "supporting",
        "shows": "process is written",
        "paths": [
          "REVIEWING.md",
          "docs/**/*code-review*",
          "**/dangerfile.*",
          ".github/workflows/*review*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "History: merged changes with another person's approval (git trailers, or forge API with consent)",
        "strength": "strong",
        "shows": "review really happens",
        "paths": [],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [
          "git log / forge API"
        ],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Team accepted the process",
      "Reviews of reused code take place"
    ]
  },
  {
    "id": "GGI-A-25",
    "goal": "culture",
    "title": "Promote open source development best practices",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/53_activity_25.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/promote_open_source_development_best_practices",
    "purpose": "Define and spread the working habits that let outsiders understand, use and join a project: documents, repository layout, workflow, releases, reuse.",
    "actions": [
      "Publish a list of practices or a project template",
      "Check every repository against it, automatically where possible",
      "Train developers in reuse and in community work",
      "Review the list from time to time"
    ],
    "proposedNext": [
      "GGI-A-42",
      "GGI-A-44"
    ],
    "officialVerificationPoints": 4,
    "automation": "strong",
    "signals": [
      {
        "name": "Community documents",
        "strength": "strong",
        "shows": "the documents named by the handbook are there",
        "paths": [
          "README*",
          "CONTRIBUTING*",
          "CODE_OF_CONDUCT*",
          "LICENSE*",
          "SUPPORT*",
          "GOVERNANCE*",
          "MAINTAINERS*",
          ".github/{CONTRIBUTING,CODE_OF_CONDUCT,SUPPORT}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Change log and releases",
        "strength": "strong",
        "shows": "release habit",
        "paths": [
          "CHANGELOG*",
          "HISTORY*",
          ".changeset/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [
          "git tags"
        ],
        "counter": false
      },
      {
        "name": "Issue and change templates",
        "strength": "supporting",
        "shows": "entry for outsiders",
        "paths": [
          ".github/ISSUE_TEMPLATE/**",
          ".gitlab/issue_templates/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Continuous integration, tests, linters",
        "strength": "supporting",
        "shows": "working practices automated",
        "paths": [
          ".github/workflows/*.{yml,yaml}",
          ".gitlab-ci.yml",
          ".gitlab/ci/**/*.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/config.yml",
          "bitbucket-pipelines.yml",
          "**/{test,tests,spec}/**",
          ".pre-commit-config.yaml",
          ".editorconfig"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "REUSE conformity",
        "strength": "strong",
        "shows": "reuse practices followed",
        "paths": [
          "REUSE.toml",
          ".reuse/dep5",
          "LICENSES/**"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "OpenSSF Best Practices badge link in README",
        "strength": "supporting",
        "shows": "external list of practices followed",
        "paths": [],
        "textPaths": [
          "README*"
        ],
        "pattern": "bestpractices\\.(?:dev|coreinfrastructure\\.org)/",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "People know the practices",
      "List is re-evaluated"
    ]
  },
  {
    "id": "GGI-A-26",
    "goal": "culture",
    "title": "Contribute to open source projects",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/53_activity_26.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/contribute_to_open_source_projects",
    "purpose": "Give people a clear, safe way and the time to send fixes, features and reports back to the projects they use.",
    "actions": [
      "Publish a contribution policy and path",
      "Allow working time",
      "Check legal and security points before sending",
      "Follow the volume of contributions"
    ],
    "proposedNext": [
      "GGI-A-31",
      "GGI-A-24",
      "GGI-A-27",
      "GGI-A-29",
      "GGI-A-36",
      "GGI-A-39"
    ],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Outbound contribution policy",
        "strength": "supporting",
        "shows": "path is documented",
        "paths": [
          "**/{open-source,oss,upstream}-contribution*.md",
          "docs/policy/*contribut*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Log of contributions to other projects",
        "strength": "supporting",
        "shows": "contributions are tracked",
        "paths": [
          "**/{upstream,external}-contributions.{md,csv,yml,yaml}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "CLA / DCO handling for outbound work",
        "strength": "weak",
        "shows": "legal check exists",
        "paths": [
          "docs/**/*{cla,dco}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Forge API: public change requests by members in repositories outside the organisation (opt-in)",
        "strength": "strong",
        "shows": "volume of contributions",
        "paths": [],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [
          "forge API"
        ],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Developers are encouraged and given time",
      "Legal and security review is workable"
    ]
  },
  {
    "id": "GGI-A-27",
    "goal": "culture",
    "title": "Belong to the open source community",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/53_activity_27.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/belong_to_the_open_source_community",
    "purpose": "Help people feel and act as members of the wider community: events, foundations, working groups, with a budget behind it.",
    "actions": [
      "List events worth attending",
      "Let people ask to attend or to sponsor a project",
      "Follow talks given",
      "Plan money and time"
    ],
    "proposedNext": [
      "GGI-A-28",
      "GGI-A-31"
    ],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Event, talk or membership lists",
        "strength": "supporting",
        "shows": "the lists exist",
        "paths": [
          "docs/**/{events,talks,conferences,memberships}*.{md,csv,yml,yaml}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Request forms",
        "strength": "supporting",
        "shows": "people can ask",
        "paths": [
          ".github/ISSUE_TEMPLATE/*{event,sponsor,talk}*",
          ".gitlab/issue_templates/*{event,sponsor,talk}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Budget and time granted",
      "People of different roles benefit"
    ]
  },
  {
    "id": "GGI-A-28",
    "goal": "culture",
    "title": "Human Resources perspective",
    "aliases": [
      "HR perspective"
    ],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/53_activity_28.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/human_resources_perspective",
    "purpose": "Adapt contracts, hiring, training and careers so that open source work is allowed, understood and valued.",
    "actions": [
      "Offer training on benefits and licence duties",
      "Put open source skills into job descriptions and career steps",
      "Count contributions in evaluations",
      "Adapt contracts for outside contributions"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 5,
    "automation": "none",
    "signals": [
      {
        "name": "HR material kept as files",
        "strength": "weak",
        "shows": "material exists (rarely stored in a source repository)",
        "paths": [
          "docs/{hr,people,careers}/**",
          "docs/**/job-description*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "All checkpoints: training offered and understood, job descriptions, evaluations, contracts"
    ]
  },
  {
    "id": "GGI-A-39",
    "goal": "culture",
    "title": "Upstream first",
    "aliases": [],
    "roles": [
      "Team Leader",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/53_activity_39.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/upstream_first",
    "purpose": "Do the work in the original project first, to its standard, so that no private patches have to be carried.",
    "actions": [
      "List projects for which changes must go upstream",
      "Send changes early and count them",
      "Use people who know the maintainers as mentors",
      "Pay down carried patches"
    ],
    "proposedNext": [
      "GGI-A-25"
    ],
    "officialVerificationPoints": 2,
    "automation": "partial",
    "signals": [
      {
        "name": "Carried patches (counter-evidence: the fewer the better)",
        "strength": "strong",
        "shows": "private changes that are being maintained",
        "paths": [
          "patches/**",
          "debian/patches/**",
          "**/*.patch",
          "**/*.diff"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": true
      },
      {
        "name": "Dependencies that point at private forks (counter-evidence: go.mod replace, [patch] in Cargo.toml, git URLs, overrides/resolutions)",
        "strength": "strong",
        "shows": "forks in use",
        "paths": [],
        "textPaths": [
          "**/go.mod",
          "**/Cargo.toml",
          "**/package.json",
          "**/pyproject.toml",
          ".gitmodules"
        ],
        "pattern": "^\\s*replace\\s+\\S|^\\s*\\[patch|git\\+(?:https|ssh)://|\"(?:overrides|resolutions)\"\\s*:|\\bgit\\s*=\\s*\"",
        "elsewhere": [],
        "counter": true
      },
      {
        "name": "Patch headers that name the upstream request (e.g. DEP-3 'Forwarded:' or a link)",
        "strength": "supporting",
        "shows": "patches are on the way upstream",
        "paths": [],
        "textPaths": [
          "**/patches/**"
        ],
        "pattern": "^(?:forwarded|applied-upstream|origin|bug)[\\w-]*:|https?://",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Upstream-first list or policy",
        "strength": "supporting",
        "shows": "list exists",
        "paths": [
          "**/upstream-first*.{md,yml,yaml}",
          "docs/policy/*upstream*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Principle is accepted and applied",
      "Requests to third parties grow"
    ]
  },
  {
    "id": "GGI-A-29",
    "goal": "engagement",
    "title": "Engage with open source projects",
    "aliases": [],
    "roles": [
      "Decision Maker",
      "Developer"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/54_activity_29.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/engage_with_open_source_projects",
    "purpose": "Go beyond individual fixes: pick projects that matter and back them as an organisation, with money, people or infrastructure, over time.",
    "actions": [
      "Rank dependencies by importance and choose whom to help",
      "Decide the form of help and a leader",
      "Deliver it and look at the result",
      "Have a documented contribution policy and make staff aware of it"
    ],
    "proposedNext": [
      "GGI-A-26",
      "GGI-A-30"
    ],
    "officialVerificationPoints": 8,
    "automation": "weak",
    "signals": [
      {
        "name": "List of critical projects or a support plan",
        "strength": "supporting",
        "shows": "choice is recorded",
        "paths": [
          "**/critical-{dependencies,projects}*.{md,csv,yml,yaml}",
          "docs/**/sponsorship*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Contribution policy (same file as GGI-A-26)",
        "strength": "supporting",
        "shows": "OpenChain-type verification material",
        "paths": [
          "**/{open-source,oss,upstream}-contribution*.md"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Funding requests of one's own dependencies (npm fund, thanks, FUNDING data)",
        "strength": "weak",
        "shows": "which used projects ask for help (helps choosing)",
        "paths": [],
        "textPaths": [
          "**/package-lock.json",
          "**/composer.lock"
        ],
        "pattern": "\"funding\"\\s*:",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Help was given and evaluated",
      "Leader appointed",
      "Staff aware of policy"
    ]
  },
  {
    "id": "GGI-A-30",
    "goal": "engagement",
    "title": "Support open source communities",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/54_activity_30.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/support_open_source_communities",
    "purpose": "Take part in and pay for the institutions behind open source: foundations, associations, maintainers' funds.",
    "actions": [
      "Join a body of fitting size",
      "Take a part in its governance",
      "Place own software there when it makes sense",
      "Weigh cost and benefit and name a contact"
    ],
    "proposedNext": [
      "GGI-A-31"
    ],
    "officialVerificationPoints": 6,
    "automation": "none",
    "signals": [
      {
        "name": "Membership list or page",
        "strength": "weak",
        "shows": "membership is displayed",
        "paths": [
          "docs/**/memberships*.{md,yml,yaml}"
        ],
        "textPaths": [
          "README*"
        ],
        "pattern": "\\bmembers? of (?:the )?[\\w .-]{0,40}(?:foundation|alliance|consortium)",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Foundation hosting traces",
        "strength": "weak",
        "shows": "code is at a foundation (e.g. .asf.yaml, Eclipse notices)",
        "paths": [
          "**/.asf.yaml"
        ],
        "textPaths": [
          "NOTICE*",
          "README*",
          "ECLIPSE*"
        ],
        "pattern": "apache software foundation|eclipse foundation|linux foundation|cloud native computing foundation|software freedom conservancy|numfocus|openjs foundation|python software foundation|document foundation|commonhaus",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Signed membership, governance seat, assessment, contact person"
    ]
  },
  {
    "id": "GGI-A-31",
    "goal": "engagement",
    "title": "Publicly assert use of open source",
    "aliases": [],
    "roles": [
      "Decision Maker",
      "Team Leader"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/54_activity_31.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/publicly_assert_use_of_open_source",
    "purpose": "Remove whatever stops the organisation from saying in public that it uses and values open source.",
    "actions": [
      "Allow vendors to name it as a reference",
      "Let contributors speak under its name",
      "Mention open source in reports",
      "Tell success stories at events and in media"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Public acknowledgement in documents",
        "strength": "weak",
        "shows": "use is stated in public",
        "paths": [
          "ACKNOWLEDGEMENTS*",
          "CREDITS*",
          "docs/**/{open-source,adopters}*"
        ],
        "textPaths": [
          "README*"
        ],
        "pattern": "acknowledge?ments?|built (?:with|on)|powered by|thanks to",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Public metadata",
        "strength": "weak",
        "shows": "use is declared in machine-readable form",
        "paths": [
          "publiccode.yml",
          "ADOPTERS.md"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Permissions given",
      "Annual report mention",
      "No obstacle in communication rules"
    ]
  },
  {
    "id": "GGI-A-33",
    "goal": "engagement",
    "title": "Engage with open source vendors",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/54_activity_33.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/engage_with_open_source_vendors",
    "purpose": "Secure what is critical with contracts: pay the companies that maintain it, and check their security promises as for any supplier.",
    "actions": [
      "Decide which software needs commercial backing",
      "Subscribe support or sponsor development, locally where possible",
      "Check vulnerability handling and regulation duties of the vendor",
      "Put the cost in the IT budget"
    ],
    "proposedNext": [
      "GGI-A-23"
    ],
    "officialVerificationPoints": 3,
    "automation": "none",
    "signals": [
      {
        "name": "Support register",
        "strength": "supporting",
        "shows": "coverage is recorded",
        "paths": [
          "docs/**/{support,vendor}-{contracts,register}*.{md,csv,yml,yaml}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Supplier and support fields in machine-readable files",
        "strength": "weak",
        "shows": "maintenance contractor (publiccode.yml) or SBOM supplier",
        "paths": [],
        "textPaths": [
          "publiccode.yml",
          "**/bom.{json,xml}",
          "**/*.cdx.{json,xml}",
          "**/*.spdx",
          "**/*.spdx.{json,yaml,yml}",
          "sbom/**"
        ],
        "pattern": "supplier|maintenance:|contractors:",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Contracts exist",
      "Budget line exists",
      "Vendor assessed"
    ]
  },
  {
    "id": "GGI-A-43",
    "goal": "engagement",
    "title": "Open source procurement policy",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/54_activity_43.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_procurement_policy",
    "purpose": "Let purchasing treat open source fairly: same footing, real total cost, and a process small specialist suppliers can cope with.",
    "actions": [
      "Ask for open source offers in calls",
      "Give buyers a comparison method",
      "Simplify and document the process",
      "Set approvals with IT, security, legal and purchasing together"
    ],
    "proposedNext": [
      "GGI-A-33"
    ],
    "officialVerificationPoints": 4,
    "automation": "weak",
    "signals": [
      {
        "name": "Procurement policy or tender clause library",
        "strength": "supporting",
        "shows": "policy or template exists",
        "paths": [
          "docs/**/{procurement,purchasing,rfp,tender}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Used in actual calls",
      "Buyers are trained",
      "Cross-functional approval works"
    ]
  },
  {
    "id": "GGI-A-16",
    "goal": "strategy",
    "title": "Setup a strategy for corporate open source governance",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/55_activity_16.md",
    "purpose": "Set a published direction for open source with a mandate, an accountable lead and a roadmap, so that separate efforts add up.",
    "actions": [
      "Appoint an open source lead with senior backing",
      "Write a charter: aims, beneficiaries, powers and limits",
      "Publish a roadmap with objectives and benefits",
      "Report progress inside and outside"
    ],
    "proposedNext": [
      "GGI-A-35",
      "GGI-A-34"
    ],
    "officialVerificationPoints": 2,
    "automation": "partial",
    "signals": [
      {
        "name": "Charter, strategy or roadmap documents",
        "strength": "supporting",
        "shows": "they exist and are kept current",
        "paths": [
          "**/{OPEN-SOURCE,OPEN_SOURCE,OSPO,OSS}*{CHARTER,STRATEGY,ROADMAP}*.md",
          "docs/{ospo,open-source}/**",
          "ROADMAP.md"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Organisation profile repository",
        "strength": "weak",
        "shows": "public statement",
        "paths": [
          "profile/README.md",
          ".github/profile/README.md"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "The GGI progress file itself",
        "strength": "supporting",
        "shows": "a roadmap in the GGI sense is being run",
        "paths": [
          ".ospo/ggi.yaml"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Top management approved it",
      "Known and accepted across the organisation"
    ]
  },
  {
    "id": "GGI-A-34",
    "goal": "strategy",
    "title": "C-Level awareness",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/55_activity_34.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/c-level_awareness",
    "purpose": "Win and keep the understanding, public commitment and money of top management.",
    "actions": [
      "Brief executives",
      "Obtain a mandate and a budget",
      "Have leaders state their support inside and outside",
      "Keep them reachable and answerable"
    ],
    "proposedNext": [
      "GGI-A-31"
    ],
    "officialVerificationPoints": 5,
    "automation": "none",
    "signals": [
      {
        "name": "Recorded approval in the strategy document (approver and date, or a signed commit/tag)",
        "strength": "weak",
        "shows": "someone signed; rank cannot be verified by a tool",
        "paths": [],
        "textPaths": [
          "**/{OPEN-SOURCE,OSPO}*{CHARTER,STRATEGY}*.md"
        ],
        "pattern": "approved (?:by|on)|approver",
        "elsewhere": [
          "git signatures"
        ],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "All checkpoints: mandate, binding commitment, communication, availability, budget"
    ]
  },
  {
    "id": "GGI-A-35",
    "goal": "strategy",
    "title": "Open source and digital sovereignty",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/55_activity_35.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_and_digital_sovereignty",
    "purpose": "Know where the organisation depends on others against its will, and use open source to keep the freedom to change.",
    "actions": [
      "Assess critical suppliers and services",
      "Prepare a way out for each",
      "Keep a list of open alternatives",
      "Add sovereignty as a requirement for new solutions"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 3,
    "automation": "weak",
    "signals": [
      {
        "name": "Dependency and exit-plan documents",
        "strength": "supporting",
        "shows": "assessment exists",
        "paths": [
          "docs/**/{sovereignty,exit-plan,exit-strategy,vendor-lock-in,supplier-risk}*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Lock-in hints: provider-specific SDKs and images, proprietary licences in the SBOM",
        "strength": "weak",
        "shows": "where to look; a hint, not a verdict",
        "paths": [],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [
          "a reading of dependencies and infrastructure files by a person"
        ],
        "counter": false
      },
      {
        "name": "Requirement in decision templates",
        "strength": "supporting",
        "shows": "criterion is asked for each time",
        "paths": [
          "docs/{adr,adrs,decisions}/*template*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Assessment is complete",
      "Backup plans are real",
      "Requirement applied in purchasing"
    ]
  },
  {
    "id": "GGI-A-36",
    "goal": "strategy",
    "title": "Open source enabling innovation",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/55_activity_36.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_enabling_innovation",
    "purpose": "Use open collaboration and standards as a source of new ideas and of influence over technologies the business needs.",
    "actions": [
      "Identify technologies and communities that matter",
      "Follow their plans",
      "Have staff take part in code and in governance",
      "Make room for people's ideas"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 3,
    "automation": "weak",
    "signals": [
      {
        "name": "Technology radar or watch list",
        "strength": "supporting",
        "shows": "technologies are identified",
        "paths": [
          "**/{tech-radar,technology-radar,radar}*.{md,csv,json,yml,yaml}",
          "docs/**/tech-watch*"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      },
      {
        "name": "Standards / community participation list",
        "strength": "weak",
        "shows": "participation recorded",
        "paths": [
          "docs/**/{standards,communities,participation}*.{md,yml,yaml}"
        ],
        "textPaths": [],
        "pattern": "",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Plans of communities are known early",
      "Employees have influence"
    ]
  },
  {
    "id": "GGI-A-37",
    "goal": "strategy",
    "title": "Open source enabling digital transformation",
    "aliases": [],
    "roles": [
      "Decision Maker"
    ],
    "handbookUrl": "https://gitlab.ow2.org/ggi/ggi/-/blob/main/handbook/content/55_activity_37.md",
    "webUrl": "https://ospo-alliance.org/ggi/activities/open_source_enabling_digital_transformation",
    "purpose": "Use open source deliberately where IT decides competitiveness, moving from assessment to engaged teams to routine.",
    "actions": [
      "Level 1: identify key IT segments and the open source skills they need, decide what to do in-house",
      "Level 2: have trained people recognised upstream and projects launched",
      "Level 3: study an open source option for every project, with central help",
      "Follow two ratios: projects where an option was studied, and where it was chosen"
    ],
    "proposedNext": [],
    "officialVerificationPoints": 3,
    "automation": "weak",
    "signals": [
      {
        "name": "Decision records with a field for the open source option (gives both ratios)",
        "strength": "supporting",
        "shows": "KPI 1 and KPI 2 can be counted if a field convention is used",
        "paths": [],
        "textPaths": [
          "docs/{adr,adrs,decisions}/**/*.md"
        ],
        "pattern": "open[ -]source",
        "elsewhere": [],
        "counter": false
      }
    ],
    "suggestedVerification": [
      "Level reached",
      "Budget and architects' team"
    ]
  }
];
