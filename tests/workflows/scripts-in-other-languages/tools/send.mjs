import { execSync } from "node:child_process"; execSync(`docker push ${process.env.IMAGE}`)
